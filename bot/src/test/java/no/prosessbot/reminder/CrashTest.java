package no.prosessbot.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import no.prosessbot.reminder.ledger.Run;
import no.prosessbot.reminder.ledger.RunState;
import no.prosessbot.reminder.ledger.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A digest is due on Tuesday 4 August 2026 at ten in Norway; the bot, its ledger or its clock fail. */
class CrashTest {

    private static final long SERVER = 1;
    private static final Target CHANNEL = new Target.Channel(SERVER, 101);
    private static final String DUE = "2026-08-04T08:00:00Z";

    private final Bench bench;
    private final FaultyLedger faulty;

    CrashTest(@TempDir Path state) throws InterruptedException {
        bench = new Bench(state, "2026-08-03T08:00:00Z");
        faulty = new FaultyLedger(state);
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
        assertEquals(1, bench.board.posted().size());
        assertEquals(RunState.SENT, run().state());
        assertEquals(bench.board.posted().get(0).id(), run().message());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_process_that_ends_while_it_posts_is_followed_by_one_that_makes_it_one_message(boolean taken)
            throws Exception {
        bench.board.crash(taken);
        bench.at(DUE);
        assertEquals(RunState.SENDING, run().state());
        bench.restart();
        bench.later(Duration.ofHours(1), Duration.ofMinutes(1));

        assertPostedOnce();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT ON run",
                "UPDATE ON run WHEN NEW.state = 'sending'",
                "INSERT ON told",
                "UPDATE ON run WHEN NEW.state = 'sent'"
            })
    void whichever_write_fails_for_an_hour_it_is_one_message(String write) throws Exception {
        faulty.refuse(write);
        bench.at(DUE);
        bench.later(Duration.ofMinutes(30), Duration.ofMinutes(1));
        bench.restart();
        bench.later(Duration.ofMinutes(30), Duration.ofMinutes(1));
        assertEquals(write.contains("'sent'") ? 1 : 0, bench.board.posted().size());
        assertEquals("UNUSABLE", bench.told.get(0));
        faulty.recover();
        bench.later(Duration.ofMinutes(10), Duration.ofSeconds(10));

        assertPostedOnce();
    }

    @Test
    void what_a_failing_write_keeps_from_being_settled_is_settled_later() throws Exception {
        faulty.refuse("INSERT ON vacancy");
        bench.settle(Bench.card("Hendelser", ""), Bench.card("Behov", ""));
        assertEquals(1, bench.ledger().register().cards().size());
        faulty.recover();
        bench.round();

        assertEquals(2, bench.ledger().register().cards().size());
        assertEquals(2, bench.ledger().register().vacancies().size());
    }

    @ParameterizedTest
    @EnumSource(
            value = Trouble.class,
            names = {"MISSED", "NO_CHANNEL"},
            mode = EnumSource.Mode.EXCLUDE)
    void what_cannot_be_posted_for_a_day_is_given_up_for_that_reason(Trouble trouble) throws Exception {
        bench.board.refuse(trouble);
        bench.at(DUE);
        bench.later(Duration.ofHours(23), Duration.ofMinutes(10));
        bench.restart();
        bench.later(Duration.ofMinutes(50), Duration.ofMinutes(10));
        assertEquals(RunState.SENDING, run().state());
        bench.later(Duration.ofMinutes(20), Duration.ofMinutes(10));
        assertEquals(RunState.SKIPPED, run().state());
        assertEquals(trouble, run().trouble());
        bench.board.refuse(null);
        bench.later(Duration.ofDays(5), Duration.ofHours(1));

        assertEquals(List.of(), bench.board.posted());
    }

    @Test
    void what_is_not_known_to_have_arrived_within_a_day_is_given_up_rather_than_doubled() throws Exception {
        bench.board.loseAnswers(Trouble.UNREACHABLE);
        bench.board.blind(Trouble.NOT_ALLOWED);
        bench.at(DUE);
        bench.later(Duration.ofHours(25), Duration.ofMinutes(10));

        assertEquals(RunState.SKIPPED, run().state());
        assertEquals(Trouble.NOT_ALLOWED, run().trouble());
        assertEquals(1, bench.board.posted().size());
    }

    @Test
    void a_channel_that_takes_nothing_can_be_changed_for_another_that_does() throws Exception {
        bench.board.obstruct(CHANNEL, Trouble.NOT_ALLOWED);
        bench.at(DUE);
        bench.later(Duration.ofMinutes(30), Duration.ofMinutes(1));
        bench.desk().choose(SERVER, 102, null, 9);
        bench.later(Duration.ofMinutes(10), Duration.ofMinutes(1));

        assertPostedOnce();
        assertEquals(102, bench.board.posted().get(0).target().id());
    }

    @Test
    void a_clock_that_is_set_right_by_a_day_while_something_waits_does_not_keep_it_waiting() throws Exception {
        bench.at(DUE);
        bench.settle(Bench.card("Hendelser", ""), Bench.card("Behov", "Per"));
        bench.board.refuse(Trouble.UNREACHABLE);
        bench.settle(Bench.card("Hendelser", ""), Bench.card("Behov", ""));
        bench.board.refuse(null);
        bench.clock.advance(Duration.ofDays(-1));
        bench.round();

        assertEquals(2, bench.board.posted().size());
    }
}
