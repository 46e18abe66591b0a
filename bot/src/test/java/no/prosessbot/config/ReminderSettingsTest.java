package no.prosessbot.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderSettingsTest {

    @TempDir
    Path folder;

    @Test
    void without_file_and_environment_the_defaults_hold() throws Exception {
        assertEquals(
                new ReminderSettings(
                        folder.resolve(".prosessbot"),
                        new Timetable(DayOfWeek.TUESDAY, LocalTime.of(10, 0), 1),
                        ZoneId.of("Europe/Oslo"),
                        List.of(),
                        new IsoWeeks(Set.of(28, 29, 30)),
                        List.of(1, 2, 4),
                        3,
                        List.of(),
                        Duration.ofHours(1),
                        new Retention(Period.ofYears(2), Period.ofDays(30))),
                read(Map.of()));
    }

    @Test
    void the_defaults_are_those_that_the_documentation_shows() throws Exception {
        ReminderSettings defaults = read(Map.of());
        Files.writeString(
                folder.resolve("prosessbot.yml"),
                Setting.ALL.stream()
                        .filter(setting ->
                                setting.equals(Setting.STATE) || setting.key().startsWith("reminders."))
                        .map(setting -> setting.key() + ": " + setting.defaultText() + "\n")
                        .collect(Collectors.joining()));

        assertEquals(defaults, read(Map.of()));
    }

    @Test
    void every_setting_is_read_from_the_file() throws Exception {
        Files.createDirectory(folder.resolve("oppsett"));
        Files.writeString(folder.resolve("oppsett/bot.yml"), """
                state: ../husk
                reminders:
                  schedule: annenhver onsdag kl. 9.30
                  zone: America/Argentina/Buenos_Aires
                  free-days:
                    - 2026-12-24
                    - 24.12.
                    - 2026-12-27..2026-12-31
                  summer-weeks: ingen
                  back-off: [2, 2, 52]
                  mention-from: 99
                  mention: [123456789012345678, <@&234567890123456789>]
                  still-for: 0
                  keep-for: 18 måneder
                  keep-left-for: 1 uke
                """);

        assertEquals(
                new ReminderSettings(
                        folder.resolve("husk"),
                        new Timetable(DayOfWeek.WEDNESDAY, LocalTime.of(9, 30), 2),
                        ZoneId.of("America/Argentina/Buenos_Aires"),
                        List.of(
                                new DateRange.Once(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 24)),
                                new DateRange.Yearly(MonthDay.of(12, 24), MonthDay.of(12, 24)),
                                new DateRange.Once(LocalDate.of(2026, 12, 27), LocalDate.of(2026, 12, 31))),
                        IsoWeeks.NONE,
                        List.of(2, 2, 52),
                        99,
                        List.of(
                                new Mention(Mention.Kind.USER, 123456789012345678L),
                                new Mention(Mention.Kind.ROLE, 234567890123456789L)),
                        Duration.ZERO,
                        new Retention(Period.ofMonths(18), Period.ofDays(7))),
                read(Map.of("PROSESSBOT_CONFIG", "oppsett/bot.yml")));
    }

    @Test
    void every_setting_is_read_from_the_environment_and_wins_over_the_file() throws Exception {
        Files.writeString(folder.resolve("prosessbot.yml"), "state: a\nreminders: {mention-from: 5, back-off: [1]}\n");
        ReminderSettings settings = read(Map.ofEntries(
                Map.entry("PROSESSBOT_STATE", "b"),
                Map.entry("PROSESSBOT_REMINDERS_SCHEDULE", "fredag"),
                Map.entry("PROSESSBOT_REMINDERS_ZONE", "UTC"),
                Map.entry("PROSESSBOT_REMINDERS_FREE_DAYS", "24.12., 31.12."),
                Map.entry("PROSESSBOT_REMINDERS_SUMMER_WEEKS", "29"),
                Map.entry("PROSESSBOT_REMINDERS_BACK_OFF", "3, 6"),
                Map.entry("PROSESSBOT_REMINDERS_MENTION_FROM", "2"),
                Map.entry("PROSESSBOT_REMINDERS_MENTION", "<@&234567890123456789>"),
                Map.entry("PROSESSBOT_REMINDERS_STILL_FOR", "90 min"),
                Map.entry("PROSESSBOT_REMINDERS_KEEP_FOR", "P1Y"),
                Map.entry("PROSESSBOT_REMINDERS_KEEP_LEFT_FOR", "90d")));

        assertEquals(
                new ReminderSettings(
                        folder.resolve("b"),
                        new Timetable(DayOfWeek.FRIDAY, LocalTime.of(10, 0), 1),
                        ZoneId.of("UTC"),
                        List.of(
                                new DateRange.Yearly(MonthDay.of(12, 24), MonthDay.of(12, 24)),
                                new DateRange.Yearly(MonthDay.of(12, 31), MonthDay.of(12, 31))),
                        new IsoWeeks(Set.of(29)),
                        List.of(3, 6),
                        2,
                        List.of(new Mention(Mention.Kind.ROLE, 234567890123456789L)),
                        Duration.ofMinutes(90),
                        new Retention(Period.ofYears(1), Period.ofDays(90))),
                settings);
    }

    @ParameterizedTest
    @CsvSource({
        "30m, PT30M",
        "1h, PT1H",
        "1t, PT1H",
        "1 time, PT1H",
        "90 min, PT1H30M",
        "2 timer, PT2H",
        "2 timar, PT2H",
        "1h30m, PT1H30M",
        "1 time 30 minutter, PT1H30M",
        "45 sekunder, PT45S",
        "7 dager, PT168H",
        "PT1H, PT1H",
        "P1D, PT24H",
        "0m, PT0S",
        "0, PT0S"
    })
    void a_length_of_time_is_understood(String text, Duration duration) throws Exception {
        assertEquals(
                duration, read(Map.of("PROSESSBOT_REMINDERS_STILL_FOR", text)).stillFor());
    }

    @ParameterizedTest
    @CsvSource({
        "5",
        "-1h",
        "1",
        "h",
        "1 h 2",
        "en time",
        "1 uke",
        "PT-1H",
        "-PT1H",
        "P",
        "PT",
        "pt1h",
        "8 dager",
        "168h 1s",
        "PT168H0.1S",
        "9999999999h",
        "P99999999999999D"
    })
    void what_is_no_length_of_time_or_too_long_is_refused(String text) {
        assertEquals(
                "PROSESSBOT_REMINDERS_STILL_FOR: «reminders.still-for» skal være en tid som 30m eller 1h, "
                        + "høyst 7 dager, men er «" + text + "».",
                faultOf(Map.of("PROSESSBOT_REMINDERS_STILL_FOR", text)));
    }

    @ParameterizedTest
    @CsvSource({
        "30 dager, P30D",
        "30d, P30D",
        "8 uker, P56D",
        "12 veker, P84D",
        "6 mnd., P6M",
        "18 månader, P18M",
        "2 år, P2Y",
        "1 år 6 måneder, P1Y6M",
        "10 years, P10Y",
        "P2Y, P2Y",
    })
    void a_time_to_keep_things_is_understood(String text, Period period) throws Exception {
        assertEquals(
                period,
                read(Map.of("PROSESSBOT_REMINDERS_KEEP_FOR", text)).retention().keep());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "29 dager",
                "11 år",
                "10 år 1 dag",
                "2",
                "år",
                "for alltid",
                "-2 år",
                "P-2Y",
                "PT48H",
                "P999999999Y"
            })
    void what_is_no_such_time_or_too_short_or_too_long_is_refused(String text) {
        assertEquals(
                "PROSESSBOT_REMINDERS_KEEP_FOR: «reminders.keep-for» skal være en tid som 2 år, 6 måneder eller 30 dager,"
                        + " fra 30 dager til 10 år, men er «" + text + "».",
                faultOf(Map.of("PROSESSBOT_REMINDERS_KEEP_FOR", text)));
    }

    @Test
    void a_day_is_the_shortest_time_for_a_server_that_the_bot_has_left() throws Exception {
        assertEquals(
                Period.ofDays(1),
                read(Map.of("PROSESSBOT_REMINDERS_KEEP_LEFT_FOR", "1 dag"))
                        .retention()
                        .keepLeft());
        assertTrue(faultOf(Map.of("PROSESSBOT_REMINDERS_KEEP_LEFT_FOR", "0 dager"))
                .contains("fra 1 dag til 10 år, men er «0 dager»"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            schedule: tirsdag og onsdag   | 2:13: «reminders.schedule» skal være én ukedag, gjerne med klokkeslett og høyst tolv uker imellom, som «tirsdag 10:00» eller «hver 3. uke, onsdag kl. 9.30», men er «tirsdag og onsdag».
            schedule: [tirsdag]           | 2:13: «reminders.schedule» skal være en tekst.
            schedule:                     | 2:12: «reminders.schedule» mangler en verdi. Skriv en, eller slett linja.
            shedule: tirsdag              | 2:3: Ukjent nøkkel «reminders.shedule». Mente du «reminders.schedule»?
            zone: Europe/Olso             | 2:9: «reminders.zone» har den ukjente tidssonen «Europe/Olso». Mente du «Europe/Oslo»?
            zone: europe/oslo             | 2:9: «reminders.zone» har den ukjente tidssonen «europe/oslo». Mente du «Europe/Oslo»?
            zone: Oslo                    | 2:9: «reminders.zone» har den ukjente tidssonen «Oslo». Mente du «Europe/Oslo»?
            zone: norsk normaltid         | 2:9: «reminders.zone» skal være en tidssone som Europe/Oslo, men er «norsk normaltid».
            free-days: 24.12.             | 2:14: «reminders.free-days» skal være en liste, for eksempel [en, to].
            free-days: [24.12., 31.13.]   | 2:23: «reminders.free-days» skal ha datoer som 2026-12-24, 24.12.2026 eller 24.12. (hvert år), med .. mellom første og siste dag i en periode, men har «31.13.».
            summer-weeks: 30-28           | 2:17: «reminders.summer-weeks» skal være ukenumre som 28-30, eller «ingen», men er «30-28».
            back-off: 2                   | 2:13: «reminders.back-off» skal være en liste, for eksempel [en, to].
            back-off: []                  | 2:13: «reminders.back-off» skal ha minst ett tall.
            back-off: [1, 4, 2]           | 2:13: «reminders.back-off» kan ikke synke, men 2 kommer etter 4.
            back-off: [0]                 | 2:14: «reminders.back-off» skal være et helt tall fra 1 til 52, men er «0».
            back-off: [1, 53]             | 2:17: «reminders.back-off» skal være et helt tall fra 1 til 52, men er «53».
            back-off: [1.5]               | 2:14: «reminders.back-off» skal være et helt tall fra 1 til 52, men er «1.5».
            mention-from: 0               | 2:17: «reminders.mention-from» skal være et helt tall fra 1 til 99, men er «0».
            mention-from: 100             | 2:17: «reminders.mention-from» skal være et helt tall fra 1 til 99, men er «100».
            mention-from: -3              | 2:17: «reminders.mention-from» skal være et helt tall fra 1 til 99, men er «-3».
            mention-from: tredje          | 2:17: «reminders.mention-from» skal være et helt tall fra 1 til 99, men er «tredje».
            mention: ['@hanne']           | 2:13: «reminders.mention» skal være ID-en til en bruker (123456789012345678) eller en rolle (<@&123456789012345678>) på Discord, men er «@hanne».
            """)
    void a_fault_is_told_with_its_place_and_the_remedy(String line, String message) throws IOException {
        Files.writeString(folder.resolve("prosessbot.yml"), "reminders:\n  " + line + "\n");

        assertEquals("prosessbot.yml:" + message, faultOf(Map.of()));
    }

    @Test
    void a_group_that_is_no_group_and_a_misspelt_variable_are_told() throws IOException {
        assertEquals(
                "Ukjent miljøvariabel PROSESSBOT_REMINDERS_SCEDULE. Mente du PROSESSBOT_REMINDERS_SCHEDULE?",
                faultOf(Map.of("PROSESSBOT_REMINDERS_SCEDULE", "tirsdag")));
        Files.writeString(folder.resolve("prosessbot.yml"), "reminders: tirsdag\n");
        assertEquals(
                "prosessbot.yml:1:12: «reminders» skal ha linjer på formen «navn: verdi» under seg.",
                faultOf(Map.of()));
    }

    private ReminderSettings read(Map<String, String> environment) throws ConfigurationException {
        return new ConfigurationReader(environment, folder)
                .read(Optional.empty())
                .reminders();
    }

    private String faultOf(Map<String, String> environment) {
        return assertThrows(ConfigurationException.class, () -> read(environment))
                .sentence();
    }
}
