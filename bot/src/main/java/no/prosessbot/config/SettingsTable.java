package no.prosessbot.config;

import java.util.stream.Collectors;

/** Documentation of the settings. */
public final class SettingsTable {

    private SettingsTable() {}

    /** Returns a Markdown table with one row per setting: key, variable, default, meaning. Ends with a newline. */
    public static String markdown() {
        String rows = Setting.ALL.stream().map(SettingsTable::row).collect(Collectors.joining());
        return "| " + Messages.text("table.key") + " | " + Messages.text("table.variable") + " | "
                + Messages.text("table.default") + " | " + Messages.text("table.meaning") + " |\n"
                + "|---|---|---|---|\n" + rows;
    }

    private static String row(Setting<?> setting) {
        return "| `" + setting.key() + "` | `" + setting.variable() + "` | "
                + (setting.defaultText().isEmpty() ? "" : "`" + setting.defaultText() + "`") + " | "
                + setting.description() + " |\n";
    }
}
