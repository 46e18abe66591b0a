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
import no.prosessbot.reminder.ledger.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bot that is removed from a server, and comes back. Digests are due on Tuesdays at eight, UTC, from 4 August 2026. */
class AttendanceTest {

    private static final long SERVER = 1;
    private static final long OTHER = 2;
    private static final Card CARD = Bench.card("Hendelser", "");
    private static final Duration STEP = Duration.ofHours(6);

    private final Bench bench;

    AttendanceTest(@TempDir Path state) throws InterruptedException {
        bench = new Bench(state, "2026-08-03T08:00:00Z");
        bench.settle(CARD);
        bench.desk().choose(SERVER, 101, null, 9);
        bench.desk().choose(OTHER, 201, null, 9);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void remove() throws InterruptedException {
        bench.board.member(SERVER, BotMembership.LEFT);
        bench.board.obstruct(new Target.Channel(SERVER, 101), Trouble.SERVER_GONE);
        bench.round();
        bench.round();
    }

    private void invite() throws InterruptedException {
        bench.board.member(SERVER, BotMembership.MEMBER);
        bench.board.obstruct(new Target.Channel(SERVER, 101), null);
        bench.round();
    }

    private List<String> days(long channel) {
        return bench.board.posted(channel).stream()
                .map(posted -> posted.at().toString().substring(0, 10))
                .toList();
    }

    @Test
    void the_reminders_of_a_server_that_removed_the_bot_rest_with_one_line_and_others_go_on() throws Exception {
        remove();
        bench.later(Duration.ofDays(28), STEP);

        assertEquals(List.of("left 1"), bench.lines);
        assertEquals(List.of(), days(101));
        assertEquals(List.of(), bench.desk().latest(SERVER));
        assertEquals(List.of("2026-08-04", "2026-08-11", "2026-08-25"), days(201));
    }

    @Test
    void they_go_on_when_it_is_back_and_what_was_missed_is_not_told() throws Exception {
        remove();
        bench.later(Duration.ofDays(28), STEP);
        invite();
        bench.later(Duration.ofDays(7), STEP);

        assertEquals(List.of("left 1", "back 1"), bench.lines);
        assertEquals(List.of("2026-09-01"), days(101));
    }

    @Test
    void what_became_due_shortly_before_it_is_back_is_made_up_for() throws Exception {
        remove();
        bench.at("2026-08-11T09:00:00Z");
        invite();

        assertEquals(List.of("2026-08-11"), days(101));
    }

    @Test
    void it_is_noted_after_a_restart_that_it_was_removed_before() throws Exception {
        remove();
        bench.restart();
        bench.later(Duration.ofDays(9), STEP);

        assertEquals(List.of("left 1"), bench.lines);
    }

    @Test
    void a_server_that_is_out_of_order_is_not_left() throws Exception {
        bench.board.member(SERVER, BotMembership.UNKNOWN);
        bench.later(Duration.ofDays(1), STEP);

        assertEquals(List.of(), bench.lines);
        assertEquals(List.of("2026-08-04"), days(101));
    }

    @Test
    void a_server_that_is_missing_for_a_moment_is_not_left() throws Exception {
        for (int i = 0; i < 5; i++) {
            bench.board.member(SERVER, BotMembership.LEFT);
            bench.round();
            bench.board.member(SERVER, BotMembership.UNKNOWN);
            bench.round();
        }

        assertEquals(List.of(), bench.lines);
    }

    @Test
    void what_is_under_way_waits_and_lost_owners_are_not_told_there() throws Exception {
        bench.settle(CARD, Bench.card("Problemer", "Liv Dal"));
        bench.board.refuse(Trouble.UNREACHABLE);
        bench.desk().suggest(SERVER, CARD, new CardId("hendelser", ""), "Kari", 7, 8);
        bench.round();
        bench.lines.clear();
        remove();
        bench.board.refuse(null);
        bench.settle(CARD, Bench.card("Problemer", ""));
        bench.later(Duration.ofHours(6), STEP);
        assertEquals(List.of("left 1"), bench.lines);
        assertEquals(1, bench.board.posted().size());
        assertEquals(1, bench.board.posted(201).size());

        invite();
        bench.later(STEP, STEP);
        assertEquals(1, bench.board.posted(9).size());
    }

    @Test
    void a_server_of_which_only_suggestions_are_kept_is_noted_too() throws Exception {
        bench.desk().suggest(3, CARD, new CardId("hendelser", ""), "Kari", 7, 8);
        bench.board.member(3, BotMembership.LEFT);
        bench.round();
        bench.round();

        assertEquals(Set.of(3L), bench.ledger().departures().all().keySet());
        assertEquals(
                Map.of(3L, Instant.parse("2026-08-03T08:00:00Z")),
                bench.ledger().departures().all());
        assertTrue(bench.lines.contains("left 3"));
    }
}
