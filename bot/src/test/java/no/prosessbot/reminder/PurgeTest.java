package no.prosessbot.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.prosessbot.card.Card;
import no.prosessbot.card.CardId;
import no.prosessbot.reminder.Desk.SuggestionResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept for two years, and for 30 days after the bot has left a server, and clocks that jump meanwhile. */
class PurgeTest {

    private static final long SERVER = 1;
    private static final Card CARD = Bench.card("Hendelser", "");
    private static final Duration STEP = Duration.ofHours(12);

    private final Bench bench;
    private long suggestion;

    PurgeTest(@TempDir Path state) throws InterruptedException {
        bench = new Bench(state, "2026-08-03T08:00:00Z");
        bench.settle(CARD);
        assertEquals(
                SuggestionResult.TAKEN, bench.desk().suggest(SERVER, CARD, new CardId("hendelser", ""), "Kari", 7, 8));
        bench.round();
        suggestion = bench.desk().latest(SERVER).stream()
                .mapToLong(run -> Long.parseLong(run.period()))
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private boolean kept() {
        boolean kept = bench.ledger().suggestions().find(suggestion).isPresent();
        assertEquals(kept, !bench.desk().latest(SERVER).isEmpty());
        return kept;
    }

    private void days(int days) throws InterruptedException {
        bench.later(Duration.ofDays(days), STEP);
    }

    private void jump(int days) throws InterruptedException {
        bench.clock.advance(Duration.ofDays(days));
        bench.round();
    }

    @Test
    void what_was_over_two_years_ago_goes_when_the_clock_has_been_steady_for_a_week() throws Exception {
        jump(723);
        days(7);
        assertTrue(kept());

        days(2);
        assertEquals(false, kept());
    }

    @Test
    void what_was_over_two_years_ago_stays_while_it_is_not_known_whether_the_clock_is_right() throws Exception {
        jump(800);
        days(6);
        assertTrue(kept());

        days(1);
        assertEquals(false, kept());
    }

    @Test
    void a_clock_that_is_years_ahead_for_some_days_costs_nothing() throws Exception {
        days(30);
        for (int i = 0; i < 5; i++) {
            jump(10 * 365);
            days(5);
            jump(-10 * 365);
            days(1);
        }
        days(30);

        assertTrue(kept());
    }

    @Test
    void a_clock_that_was_years_behind_costs_nothing_either() throws Exception {
        jump(-10 * 365);
        days(10);
        jump(10 * 365);
        days(10);

        assertTrue(kept());
    }

    @Test
    void a_machine_that_is_off_at_the_weekends_and_restarts_every_day_is_steady() throws Exception {
        jump(725);
        for (int i = 0; i < 10; i++) {
            bench.restart();
            bench.later(Duration.ofHours(8), STEP);
            bench.clock.advance(Duration.ofHours(i % 5 == 4 ? 64 : 16));
        }
        bench.restart();
        bench.round();

        assertEquals(false, kept());
    }

    @Test
    void a_server_that_the_bot_has_left_is_forgotten_after_30_days() throws Exception {
        bench.desk().choose(SERVER, 101, null, 9);
        bench.desk().choose(2, 201, null, 9);
        bench.board.member(SERVER, BotMembership.LEFT);
        days(30);
        assertEquals(List.of("left 1"), bench.lines);
        assertTrue(kept());

        days(1);
        assertEquals(List.of("left 1", "forgotten 1"), bench.lines);
        assertEquals(List.of(2L), bench.ledger().expiry().servers());
        assertEquals(Map.of(), bench.ledger().departures().all());
    }

    @Test
    void it_is_not_forgotten_by_a_clock_that_is_ahead_for_some_days_nor_kept_longer_for_that() throws Exception {
        days(10);
        jump(365);
        bench.board.member(SERVER, BotMembership.LEFT);
        days(2);
        jump(-365);
        days(30);
        assertTrue(kept());
        assertEquals(Set.of(SERVER), bench.ledger().departures().all().keySet());

        days(9);
        assertEquals(List.of("left 1", "forgotten 1"), bench.lines);
    }

    @Test
    void a_bot_that_is_back_in_time_goes_on_with_what_was_kept() throws Exception {
        bench.desk().choose(SERVER, 101, null, 9);
        bench.board.member(SERVER, BotMembership.LEFT);
        days(29);
        bench.board.member(SERVER, BotMembership.MEMBER);
        days(10);

        assertTrue(kept());
        assertEquals(List.of("left 1", "back 1"), bench.lines);
        assertEquals(
                Instant.parse("2026-09-01T20:00:00Z"),
                bench.board.posted(101).get(0).at());
    }
}
