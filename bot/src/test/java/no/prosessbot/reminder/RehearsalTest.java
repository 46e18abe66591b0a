package no.prosessbot.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.OptionalLong;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Handbook;
import no.prosessbot.config.IsoWeeks;
import no.prosessbot.config.ReminderSettings;
import no.prosessbot.config.Retention;
import no.prosessbot.config.Timetable;
import no.prosessbot.reminder.ledger.StateFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {

    private static final Handbook HANDBOOK = handbook("");

    private static Handbook handbook(String owner) {
        return new Handbook(List.of(Bench.card("Hendelser", owner)), List.of());
    }

    @TempDir
    private Path state;

    /** Every other Tuesday at ten, seen on a Tuesday at eleven. */
    private List<Rehearsal.Scene> scenes() {
        return scenes(HANDBOOK);
    }

    private List<Rehearsal.Scene> scenes(Handbook handbook) {
        ReminderSettings settings = new ReminderSettings(
                state,
                new Timetable(DayOfWeek.TUESDAY, LocalTime.of(10, 0), 2),
                Bench.OSLO,
                List.of(),
                IsoWeeks.NONE,
                List.of(1),
                1,
                List.of(),
                Duration.ZERO,
                Retention.USUAL);
        Bench.SetClock clock = new Bench.SetClock(Instant.parse("2026-08-04T09:00:00Z"));
        return new Rehearsal(settings, Language.BOKMAAL, clock).all(handbook, new StateFolder(state));
    }

    @Test
    void without_a_server_the_example_begins_as_a_server_would_that_is_set_up_now() {
        Rehearsal.Scene scene = scenes().get(0);

        assertEquals(OptionalLong.empty(), scene.server());
        assertEquals("annenhver tirsdag kl. 10.00", scene.timetable());
        assertEquals("tirsdag 11. august 2026 kl. 10.00", scene.at());
        assertEquals(1, scene.notice().orElseThrow().lines().size());
    }

    @Test
    void a_ledger_that_nothing_was_written_to_is_like_none() throws IOException {
        Files.createFile(state.resolve(StateFolder.LEDGER));

        assertEquals(OptionalLong.empty(), scenes().get(0).server());
        assertEquals(0, Files.size(state.resolve(StateFolder.LEDGER)));
    }

    @Test
    void a_server_that_is_turned_off_has_no_channel_and_one_with_nothing_missing_no_notice() {
        try (Bench bench = new Bench(state, "2026-08-03T08:00:00Z")) {
            bench.desk().choose(1, 101, null, 9);
            bench.desk().choose(2, 102, null, 9);
            bench.desk().activate(2, false, 9);
        }
        List<Rehearsal.Scene> scenes = scenes();

        assertEquals(OptionalLong.of(101), scenes.get(0).channel());
        assertEquals(OptionalLong.of(2), scenes.get(1).server());
        assertEquals(OptionalLong.empty(), scenes.get(1).channel());
        assertTrue(scenes.get(0).notice().isPresent());
        assertTrue(scenes(handbook("Kari")).get(0).notice().isEmpty());
    }
}
