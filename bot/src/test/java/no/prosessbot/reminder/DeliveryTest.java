package no.prosessbot.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import no.prosessbot.reminder.ledger.Run;
import no.prosessbot.reminder.ledger.RunState;
import no.prosessbot.reminder.ledger.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A digest is due on Tuesday 4 August 2026 at ten in Norway; what goes wrong with it. */
class DeliveryTest {

    private static final long SERVER = 1;
    private static final Target CHANNEL = new Target.Channel(SERVER, 101);
    private static final String DUE = "2026-08-04T08:00:00Z";

    private final Bench bench;

    DeliveryTest(@TempDir Path state) throws InterruptedException {
        bench = new Bench(state, "2026-08-03T08:00:00Z");
        bench.desk().choose(SERVER, 101, null, 9);
        bench.settle(Bench.card("Hendelser", ""));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Run run() {
        return bench.ledger().runs().latest(SERVER, 1).get(0);
    }

    private void assertPostedOnce() {
        assertEquals(1, bench.board.posted(101).size());
        assertEquals(RunState.SENT, run().state());
        assertEquals(bench.board.posted(101).get(0).id(), Objects.requireNonNull(run().message()));
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void whatever_stands_in_the_way_for_an_hour_it_is_posted_once_afterwards(Trouble trouble) throws Exception {
        bench.board.refuse(trouble);
        bench.at(DUE);
        bench.later(Duration.ofHours(1), Duration.ofSeconds(30));
        assertEquals(RunState.SENDING, run().state());
        assertEquals(trouble, run().trouble());
        bench.board.refuse(null);
        bench.later(Duration.ofMinutes(10), Duration.ofSeconds(5));

        assertPostedOnce();
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void where_the_answer_is_lost_it_is_found_and_not_posted_again(Trouble trouble) throws Exception {
        bench.board.loseAnswers(trouble);
        bench.at(DUE);
        bench.later(Duration.ofHours(2), Duration.ofSeconds(10));

        assertPostedOnce();
    }

    @Test
    void where_the_answer_is_lost_in_a_crash_it_is_found_by_the_next_process() throws Exception {
        bench.board.loseAnswers(Trouble.UNREACHABLE);
        bench.at(DUE);
        bench.restart();
        bench.board.loseAnswers(null);
        bench.later(Duration.ofHours(3), Duration.ofMinutes(1));

        assertPostedOnce();
    }

    @Test
    void while_nobody_can_look_whether_it_arrived_it_is_not_sent_again() throws Exception {
        bench.board.loseAnswers(Trouble.UNREACHABLE);
        bench.board.blind(Trouble.NOT_ALLOWED);
        bench.at(DUE);
        bench.restart();
        bench.board.loseAnswers(null);
        bench.later(Duration.ofHours(5), Duration.ofMinutes(1));
        assertEquals(1, bench.board.posted(101).size());
        assertEquals(RunState.SENDING, run().state());

        bench.board.blind(null);
        bench.later(Duration.ofMinutes(10), Duration.ofSeconds(30));
        assertPostedOnce();
    }

    @Test
    void a_channel_that_is_deleted_with_the_message_in_it_gets_a_successor() throws Exception {
        bench.board.loseAnswers(Trouble.UNREACHABLE);
        bench.at(DUE);
        bench.board.loseAnswers(null);
        bench.board.delete(CHANNEL);
        bench.later(Duration.ofMinutes(20), Duration.ofSeconds(30));
        assertEquals(Trouble.CHANNEL_GONE, run().trouble());

        bench.desk().choose(SERVER, 102, null, 9);
        bench.later(Duration.ofMinutes(20), Duration.ofSeconds(30));

        assertEquals(1, bench.board.posted(102).size());
        assertEquals(RunState.SENT, run().state());
    }

    @Test
    void where_the_channel_is_changed_in_between_it_is_looked_for_where_it_was_sent() throws Exception {
        bench.board.loseAnswers(Trouble.UNREACHABLE);
        bench.at(DUE);
        bench.board.loseAnswers(null);
        bench.desk().choose(SERVER, 102, null, 9);
        bench.later(Duration.ofMinutes(20), Duration.ofSeconds(30));

        assertPostedOnce();
        assertEquals(0, bench.board.posted(102).size());
    }

    @Test
    void an_obstacle_that_is_known_costs_no_attempt_and_is_told() throws Exception {
        bench.board.obstruct(CHANNEL, Trouble.NOT_ALLOWED);
        bench.at(DUE);
        bench.later(Duration.ofMinutes(30), Duration.ofSeconds(30));
        assertEquals(RunState.PLANNED, run().state());
        assertEquals(Trouble.NOT_ALLOWED, run().trouble());

        bench.board.obstruct(CHANNEL, null);
        bench.later(Duration.ofMinutes(10), Duration.ofSeconds(30));
        assertPostedOnce();
    }

    @Test
    void what_was_missed_for_less_than_a_day_is_made_up_for_once() throws Exception {
        bench.restart();
        bench.at("2026-08-05T07:59:00Z");
        bench.later(Duration.ofHours(5), Duration.ofMinutes(10));

        assertPostedOnce();
    }

    @Test
    void what_was_missed_for_a_day_is_skipped_and_the_next_one_comes() throws Exception {
        bench.restart();
        bench.at("2026-08-05T08:00:00Z");
        assertEquals(RunState.SKIPPED, run().state());
        assertEquals(Trouble.MISSED, run().trouble());
        assertEquals(0, bench.board.posted().size());

        bench.at("2026-08-11T08:00:00Z");
        assertPostedOnce();
    }

    @Test
    void of_weeks_that_were_missed_only_the_one_of_today_is_posted() throws Exception {
        bench.at("2026-09-01T09:00:00Z");

        assertPostedOnce();
        assertEquals(
                4,
                bench.ledger().runs().latest(SERVER, 10).stream()
                        .filter(each -> each.state() == RunState.SKIPPED)
                        .count());
    }

    @Test
    void a_schedule_that_is_set_after_the_time_of_today_begins_with_the_next_one() throws Exception {
        bench.clock.set(Instant.parse("2026-08-04T07:00:00Z"));
        bench.desk().activate(SERVER, false, 9);
        bench.clock.set(Instant.parse("2026-08-04T08:30:00Z"));
        bench.desk().activate(SERVER, true, 9);
        bench.later(Duration.ofHours(3), Duration.ofMinutes(5));
        assertEquals(0, bench.board.posted().size());

        bench.at("2026-08-11T08:00:00Z");
        assertPostedOnce();
    }

    @Test
    void a_clock_that_is_set_back_makes_nothing_come_twice() throws Exception {
        bench.at(DUE);
        bench.at("2026-08-04T07:00:00Z");
        bench.at(DUE);
        bench.restart();
        bench.at(DUE);

        assertPostedOnce();
    }

    @Test
    void what_is_wanted_at_once_tells_all_and_comes_once() throws Exception {
        bench.at(DUE);
        var first = bench.now(SERVER, "77");
        bench.round();
        var again = bench.now(SERVER, "77");
        bench.round();

        assertEquals(RunState.SENT, first.join().state());
        assertEquals(first.join().message(), again.join().message());
        assertEquals(2, bench.board.posted().size());
        assertTrue(bench.board.posted().get(1).post().notice().title().startsWith("Én prosess"));
    }

    @Test
    void two_who_want_it_at_once_get_one() throws Exception {
        var first = bench.now(SERVER, "77");
        var second = bench.now(SERVER, "78");
        bench.round();

        assertEquals(1, bench.board.posted().size());
        assertEquals(first.join(), second.join());
    }
}
