package no.prosessbot.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What Discord's documentation says about commands and the choices that are offered while one types.
 *
 * @see <a href="https://discord.com/developers/docs/interactions/application-commands">Application commands</a>
 */
final class CommandLimits {
    private static final int SLASH = 1;
    private static final int SUBCOMMAND = 1;
    private static final int GROUP = 2;
    private static final int STRING = 3;
    private static final int INTEGER = 4;
    private static final int NUMBER = 10;
    private static final int NAME = 32;
    private static final int DESCRIPTION = 100;
    private static final int LIST = 25;
    private static final int CHOICE = 100;
    private static final int TOTAL = 8000;
    private static final int SLASH_COMMANDS = 100;
    private static final int MENU_COMMANDS = 15;
    private static final Pattern SLASH_NAME =
            Pattern.compile("[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> LOCALES = Set.of(
            "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl", "no", "pl",
            "pt-BR", "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW",
            "ko");

    private CommandLimits() {}

    /** All commands of one place, as they are put at once. */
    static void checkAll(JsonNode commands, Findings findings) {
        Set<String> names = new HashSet<>();
        int slash = 0;
        for (int i = 0; i < commands.size(); i++) {
            JsonNode command = commands.path(i);
            check(command, findings.at(i));
            int type = command.path("type").asInt(SLASH);
            slash += type == SLASH ? 1 : 0;
            if (!names.add(type + " " + command.path("name").asText())) {
                findings.at(i).add("APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique");
            }
        }
        if (slash > SLASH_COMMANDS || commands.size() - slash > 2 * MENU_COMMANDS) {
            findings.add("APPLICATION_COMMANDS_LIMIT", "Too many commands");
        }
    }

    static void check(JsonNode command, Findings findings) {
        boolean slash = command.path("type").asInt(SLASH) == SLASH;
        name(command, slash, findings);
        if (slash) {
            described(command, findings);
            options(command, findings);
        } else if (!command.path("description").asText("").isEmpty()
                || !command.path("options").isEmpty()) {
            findings.add("APPLICATION_COMMAND_INVALID_DESCRIPTION", "A menu command has no description and no options");
        }
        if (characters(command) > TOTAL) {
            findings.add("APPLICATION_COMMAND_TOO_LARGE", "Command exceeds maximum size (8000)");
        }
    }

    private static void name(JsonNode named, boolean slash, Findings findings) {
        findings.required(named, "name", NAME);
        nameForm(named.path("name").asText(""), slash, findings.at("name"));
        for (Map.Entry<String, JsonNode> local :
                named.path("name_localizations").properties()) {
            Findings at = findings.at("name_localizations").at(local.getKey());
            locale(local.getKey(), at);
            nameForm(local.getValue().asText(""), slash, at);
        }
    }

    private static void nameForm(String name, boolean slash, Findings findings) {
        boolean wellFormed = slash
                ? SLASH_NAME.matcher(name).matches() && name.equals(name.toLowerCase(java.util.Locale.ROOT))
                : !name.isBlank() && Findings.length(name) <= NAME;
        if (!wellFormed) {
            findings.add("APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid: " + name);
        }
    }

    private static void locale(String key, Findings findings) {
        if (!LOCALES.contains(key)) {
            findings.add("BASE_TYPE_CHOICES", "No locale of Discord's: " + key);
        }
    }

    private static void described(JsonNode part, Findings findings) {
        findings.required(part, "description", DESCRIPTION);
        for (Map.Entry<String, JsonNode> local :
                part.path("description_localizations").properties()) {
            locale(local.getKey(), findings.at("description_localizations"));
            findings.at("description_localizations")
                    .required(part.path("description_localizations"), local.getKey(), DESCRIPTION);
        }
    }

    private static void options(JsonNode parent, Findings findings) {
        findings.size(parent, "options", 0, LIST);
        Set<String> names = new HashSet<>();
        boolean optional = false;
        int subcommands = 0;
        for (int i = 0; i < parent.path("options").size(); i++) {
            JsonNode option = parent.path("options").path(i);
            Findings at = findings.at("options").at(i);
            name(option, true, at);
            described(option, at);
            if (!names.add(option.path("name").asText())) {
                at.add("APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", "Option name already exists");
            }
            int type = option.path("type").asInt();
            if (type == SUBCOMMAND || type == GROUP) {
                subcommands++;
                options(option, at);
                continue;
            }
            if (optional && option.path("required").asBoolean()) {
                at.add("APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", "Required options come before optional ones");
            }
            optional |= !option.path("required").asBoolean();
            value(option, at);
        }
        if (subcommands > 0 && subcommands < parent.path("options").size()) {
            findings.at("options").add("APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Subcommands and values are mixed");
        }
    }

    private static void value(JsonNode option, Findings findings) {
        int type = option.path("type").asInt();
        boolean typed = type == STRING || type == INTEGER || type == NUMBER;
        if (option.path("autocomplete").asBoolean()
                && (!typed || !option.path("choices").isEmpty())) {
            findings.at("autocomplete").add("APPLICATION_COMMAND_AUTOCOMPLETE_INVALID", "No completion here");
        }
        findings.range(option, "min_length", 0, 6000);
        findings.range(option, "max_length", 1, 6000);
        checkChoices(option, type, findings);
    }

    /** The choices of an option, or those that answer its completion. */
    static void checkChoices(JsonNode parent, int type, Findings findings) {
        findings.size(parent, "choices", 0, LIST);
        for (int i = 0; i < parent.path("choices").size(); i++) {
            JsonNode choice = parent.path("choices").path(i);
            Findings at = findings.at("choices").at(i);
            at.required(choice, "name", CHOICE);
            if (type == STRING) {
                at.required(choice, "value", CHOICE);
            } else if (!choice.path("value").isNumber()) {
                at.at("value").add("BASE_TYPE_BAD_TYPE", "Must be a number");
            }
        }
    }

    private static int characters(JsonNode part) {
        int sum = Findings.length(part.path("name").asText(""))
                + Findings.length(part.path("description").asText(""))
                + Findings.length(part.path("value").asText(""));
        for (JsonNode option : part.path("options")) {
            sum += characters(option);
        }
        for (JsonNode choice : part.path("choices")) {
            sum += characters(choice);
        }
        return sum;
    }
}
