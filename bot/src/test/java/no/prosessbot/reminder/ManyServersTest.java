package no.prosessbot.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import no.prosessbot.card.Card;
import no.prosessbot.card.CardId;
import no.prosessbot.reminder.ledger.Run;
import no.prosessbot.reminder.ledger.RunState;
import no.prosessbot.reminder.ledger.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several servers' digests are due at once, on Tuesday 4 August 2026 at ten in Norway; some are in trouble. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ManyServersTest {

    private static final Card CARD = Bench.card("Hendelser", "");
    private static final CardId ID = new CardId("hendelser", "");
    private static final String DUE = "2026-08-04T08:00:00Z";
    private static final int MOST_UNDER_WAY = 100;

    private final Bench bench;
    private final FaultyLedger ledger;

    ManyServersTest(@TempDir Path state) throws InterruptedException {
        bench = new Bench(state, "2026-08-03T08:00:00Z");
        ledger = new FaultyLedger(state);
        bench.settle(CARD);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void servers(long count) {
        LongStream.rangeClosed(1, count).forEach(server -> bench.desk().choose(server, 100 + server, null, 9));
    }

    private static Target channel(long server) {
        return new Target.Channel(server, 100 + server);
    }

    private Run run(long server) {
        return bench.ledger().runs().latest(server, 1).get(0);
    }

    private List<Long> posted() {
        return bench.board.posted().stream()
                .map(each -> each.target().id() - 100)
                .toList();
    }

    @Test
    void one_server_whose_messages_are_slow_delays_no_other_and_is_not_asked_again_meanwhile() throws Exception {
        servers(3);
        bench.board.slow(channel(1));
        bench.at(DUE);
        assertEquals(List.of(2L, 3L), posted());
        bench.later(Duration.ofMinutes(10), Duration.ofSeconds(5));
        assertEquals(1, bench.board.held());
        assertEquals(RunState.SENDING, run(1).state());

        bench.board.release();
        bench.round();
        assertEquals(List.of(2L, 3L, 1L), posted());
        assertEquals(RunState.SENT, run(1).state());
    }

    @Test
    void while_a_message_is_under_way_the_ledger_is_free() throws Exception {
        servers(1);
        bench.board.slow(channel(1));
        bench.at(DUE);

        // Another connection could not do so while a transaction lasted.
        ledger.refuse("INSERT ON loss");
        ledger.recover();
        bench.desk().snooze(1, ID, 1, "ferie", 9);
        assertEquals(1, bench.board.held());
    }

    @Test
    void looking_whether_something_arrived_delays_no_other_either() throws Exception {
        servers(2);
        bench.board.loseAnswers(Trouble.UNREACHABLE);
        bench.at(DUE);
        bench.board.loseAnswers(null);
        bench.board.slow(channel(1));
        bench.later(Duration.ofMinutes(1), Duration.ofSeconds(5));
        assertEquals(RunState.SENT, run(2).state());
        assertEquals(1, bench.board.held());

        bench.board.release();
        bench.round();
        assertEquals(RunState.SENT, run(1).state());
        assertEquals(List.of(1L, 2L), posted());
    }

    @Test
    void one_server_that_meets_a_fault_of_the_program_delays_no_other_and_is_told_once() throws Exception {
        servers(3);
        bench.board.fault(channel(1), true);
        bench.at(DUE);
        bench.later(Duration.ofMinutes(10), Duration.ofSeconds(5));
        assertEquals(List.of(2L, 3L), posted());
        assertEquals(List.of("fault of server 1"), bench.told);
        assertEquals(Trouble.FAULT, run(1).trouble());

        bench.board.fault(channel(1), false);
        bench.later(Duration.ofMinutes(10), Duration.ofSeconds(5));
        assertEquals(List.of(2L, 3L, 1L), posted());
    }

    @Test
    void one_server_has_one_message_under_way_and_the_rest_of_them_in_their_order() throws Exception {
        servers(1);
        bench.settle(CARD, Bench.card("Behov", "Per"));
        bench.board.slow(channel(1));
        bench.settle(CARD, Bench.card("Behov", ""));
        bench.at(DUE);
        bench.round();
        assertEquals(1, bench.board.held());
        bench.board.release();
        bench.round();

        assertEquals(
                List.of("Et kort har mistet eieren sin", "2 prosesser mangler eier"),
                bench.board.posted().stream()
                        .map(each -> each.post().notice().title())
                        .toList());
    }

    @Test
    void so_many_messages_are_under_way_at_once_and_no_more() throws Exception {
        servers(MOST_UNDER_WAY + 1);
        LongStream.rangeClosed(1, MOST_UNDER_WAY + 1).forEach(server -> bench.board.slow(channel(server)));
        bench.at(DUE);
        assertEquals(MOST_UNDER_WAY, bench.board.held());

        bench.board.release();
        bench.round();
        assertEquals(MOST_UNDER_WAY + 1, posted().size());
    }

    @Test
    void servers_that_failed_come_after_those_that_did_not() throws Exception {
        servers(1);
        bench.board.refuse(Trouble.UNREACHABLE);
        bench.at(DUE);
        bench.board.refuse(null);
        servers(2);
        var wish = bench.now(2, "77");
        bench.clock.advance(Duration.ofMinutes(1));
        bench.round();

        assertEquals(List.of(2L, 1L), posted());
        assertEquals(RunState.SENT, wish.join().state());
    }

    @Test
    void whatever_the_board_answers_asks_for_a_round_to_record_it() throws Exception {
        servers(1);
        bench.board.slow(channel(1));
        bench.at(DUE);
        assertEquals(0, bench.wakes());
        bench.board.release();

        assertEquals(1, bench.wakes());
    }

    @Test
    void at_the_end_nothing_is_begun_and_what_is_under_way_recorded() throws Exception {
        servers(2);
        bench.board.slow(channel(1));
        bench.board.obstruct(channel(2), Trouble.NOT_ALLOWED);
        bench.at(DUE);
        bench.board.obstruct(channel(2), null);
        bench.finish();
        bench.board.release();
        bench.later(Duration.ofMinutes(10), Duration.ofMinutes(1));

        assertEquals(List.of(1L), posted());
        assertEquals(RunState.SENT, run(1).state());
        assertEquals(RunState.PLANNED, run(2).state());
    }

    @Test
    void at_the_end_what_did_not_arrive_is_not_sent_again() throws Exception {
        servers(1);
        bench.board.refuse(Trouble.UNREACHABLE);
        bench.at(DUE);
        bench.board.refuse(null);
        bench.board.slow(channel(1));
        bench.later(Duration.ofMinutes(1), Duration.ofMinutes(1));
        bench.finish();
        bench.board.release();
        bench.round();
        assertEquals(List.of(), posted());
        assertEquals(RunState.SENDING, run(1).state());

        bench.restart();
        bench.round();
        assertEquals(List.of(1L), posted());
    }

    @Test
    void an_answer_that_comes_when_the_ledger_is_another_one_does_not_disturb_it() throws Exception {
        servers(1);
        bench.board.slow(channel(1));
        bench.at(DUE);
        ledger.remove();
        bench.round();
        servers(1);
        bench.board.release();
        bench.round();

        assertEquals(List.of(), bench.desk().latest(1));
        assertFalse(bench.told.contains("over"));
    }
}
