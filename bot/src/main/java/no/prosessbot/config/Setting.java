package no.prosessbot.config;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Field;
import no.prosessbot.card.ReadingRules;
import no.prosessbot.page.HugoVersion;
import no.prosessbot.site.ContentLocation;

/**
 * One configuration setting. The constants of this class are the table from which the file, the environment,
 * suggestions for misspelt keys and the documentation are derived. The description of a setting is in the resource
 * bundle, under its key.
 *
 * @param key the key in the file, with {@code .} between levels
 * @param otherKey another spelling that the file may use; empty if there is none
 * @param shape how the value is written
 * @param type parses and validates the value
 * @param defaultText the default as shown in the documentation; empty if there is none
 */
record Setting<T>(String key, String otherKey, Shape shape, ValueType<T> type, String defaultText) {

    /** How a value is written. The environment needs to know, since it contains only text. */
    enum Shape {
        TEXT,
        LIST,
        MAP
    }

    static final Setting<Path> CONTENT = of("content", Shape.TEXT, ValueTypes::folder, "content");
    static final Setting<Path> SITE_ROOT = of("site.root", Shape.TEXT, ValueTypes::folder, "");
    static final Setting<ContentLocation.Kind> SITE_CONFIG = of(
            "site.config",
            Shape.TEXT,
            ValueTypes.choice(Map.of("auto", ContentLocation.Kind.CONTENT, "none", ContentLocation.Kind.CONTENT_ALONE)),
            "auto");
    static final Setting<HugoVersion> HUGO_VERSION = of("site.hugo-version", Shape.TEXT, ValueTypes::hugoVersion, "");
    static final Setting<List<String>> SHORTCODES = of(
            "cards.shortcodes",
            Shape.LIST,
            ValueTypes.listOf(ValueTypes::text),
            "[" + String.join(", ", ReadingRules.DEFAULT.shortcodes()) + "]");
    static final Setting<List<String>> PLACEHOLDERS =
            of("cards.placeholders", Shape.LIST, ValueTypes.listOf(ValueTypes::text), "[]");
    static final Setting<Map<String, Field>> ALIASES = of(
            "cards.aliases",
            Shape.MAP,
            ValueTypes.mapOf(ValueTypes.choice(choices(Field.values(), Field::parameter))),
            "{}");
    static final Setting<Map<String, List<String>>> SYNONYMS = new Setting<>(
            "synonymer", "synonyms", Shape.MAP, ValueTypes.mapOf(ValueTypes.listOf(ValueTypes::text)), "{}");
    static final Setting<UrlTemplate> SITE_URL = of("site.url", Shape.TEXT, UrlTemplateReader::read, "");
    static final Setting<UrlTemplate> EDIT_URL = of("site.edit-url", Shape.TEXT, UrlTemplateReader::read, "");
    static final Setting<Map<String, Mention>> PEOPLE =
            of("people", Shape.MAP, ValueTypes.mapOf(ValueTypes::mention), "{}");
    static final Setting<Long> GUILD = of("discord.guild", Shape.TEXT, ValueTypes::snowflake, "");
    static final Setting<List<Long>> SERVERS =
            of("discord.servers", Shape.LIST, ValueTypes.listOf(ValueTypes::snowflake), "[]");
    static final Setting<DirectMessages> DIRECT_MESSAGES = of(
            "discord.direct-messages",
            Shape.TEXT,
            ValueTypes.choice(choices(DirectMessages.values(), DirectMessages::id)),
            DirectMessages.EVERYBODY.id());
    static final Setting<Boolean> PRIVATE = of("discord.private", Shape.TEXT, ValueTypes.truth(), "false");
    static final Setting<Path> STATE = of("state", Shape.TEXT, ValueTypes::folder, ".prosessbot");
    static final Setting<Timetable> SCHEDULE =
            of("reminders.schedule", Shape.TEXT, ReminderTypes::timetable, "tirsdag 10:00");
    static final Setting<ZoneId> ZONE = of("reminders.zone", Shape.TEXT, ReminderTypes::zone, "Europe/Oslo");
    static final Setting<List<DateRange>> FREE_DAYS =
            of("reminders.free-days", Shape.LIST, ValueTypes.listOf(ReminderTypes::dates), "[]");
    static final Setting<IsoWeeks> SUMMER_WEEKS =
            of("reminders.summer-weeks", Shape.TEXT, ReminderTypes::weeks, "28-30");
    static final Setting<List<Integer>> BACK_OFF =
            of("reminders.back-off", Shape.LIST, ReminderTypes.notFalling(ReminderTypes.number(1, 52)), "[1, 2, 4]");
    static final Setting<Integer> MENTION_FROM =
            of("reminders.mention-from", Shape.TEXT, ReminderTypes.number(1, 99), "3");
    static final Setting<List<Mention>> MENTION =
            of("reminders.mention", Shape.LIST, ValueTypes.listOf(ValueTypes::mention), "[]");
    static final Setting<Duration> STILL_FOR = of("reminders.still-for", Shape.TEXT, ReminderTypes::stillFor, "1h");
    static final Setting<Period> KEEP_FOR = of(
            "reminders.keep-for",
            Shape.TEXT,
            ReminderTypes.period(Retention.SHORTEST_DAYS, Retention.LONGEST_YEARS),
            "2 år");
    static final Setting<Period> KEEP_LEFT_FOR = of(
            "reminders.keep-left-for",
            Shape.TEXT,
            ReminderTypes.period(Retention.SHORTEST_LEFT_DAYS, Retention.LONGEST_YEARS),
            "30 dager");
    static final Setting<Language> LANGUAGE = of(
            "language",
            Shape.TEXT,
            ValueTypes.choice(choices(Language.values(), Language::tag)),
            Language.BOKMAAL.tag());
    static final Setting<LogLevel> LOG_LEVEL =
            of("log.level", Shape.TEXT, ValueTypes.choice(choices(LogLevel.values(), LogLevel::id)), "");

    /** All settings, in the order of the documentation. */
    static final List<Setting<?>> ALL = List.of(
            CONTENT,
            SITE_ROOT,
            SITE_CONFIG,
            HUGO_VERSION,
            SHORTCODES,
            PLACEHOLDERS,
            ALIASES,
            SYNONYMS,
            SITE_URL,
            EDIT_URL,
            PEOPLE,
            GUILD,
            SERVERS,
            DIRECT_MESSAGES,
            PRIVATE,
            STATE,
            SCHEDULE,
            ZONE,
            FREE_DAYS,
            SUMMER_WEEKS,
            BACK_OFF,
            MENTION_FROM,
            MENTION,
            STILL_FOR,
            KEEP_FOR,
            KEEP_LEFT_FOR,
            LANGUAGE,
            LOG_LEVEL);

    private static <T> Setting<T> of(String key, Shape shape, ValueType<T> type, String defaultText) {
        return new Setting<>(key, "", shape, type, defaultText);
    }

    private static <E> Map<String, E> choices(E[] values, Function<E, String> name) {
        Map<String, E> choices = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> choices.put(name.apply(value), value));
        return choices;
    }

    /** Returns all spellings of the key. */
    List<String> keys() {
        return otherKey.isEmpty() ? List.of(key) : List.of(key, otherKey);
    }

    /** Returns the name of the environment variable, e.g. {@code PROSESSBOT_SITE_EDIT_URL}. */
    String variable() {
        return variable(key);
    }

    /** Returns the names of the environment variables, one for each spelling of the key. */
    List<String> variables() {
        return keys().stream().map(Setting::variable).toList();
    }

    private static String variable(String key) {
        return "PROSESSBOT_" + key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    String description() {
        return Messages.text("setting." + key);
    }
}
