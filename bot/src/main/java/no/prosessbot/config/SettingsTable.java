package no.prosessbot.config;

import java.util.stream.Collectors;

/** The settings as documentation. */
public final class SettingsTable {

    private SettingsTable() {}

    /** A Markdown table with a row for each setting: key, variable, default, meaning; ends with a newline. */
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
