package no.prosessbot.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.prosessbot.card.CardId;
import no.prosessbot.config.Timetable;
import no.prosessbot.reminder.Desk.SuggestionResult;
import no.prosessbot.reminder.ledger.RunRule;
import no.prosessbot.reminder.ledger.RunState;
import no.prosessbot.reminder.ledger.ServerRule;
import no.prosessbot.reminder.ledger.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock jumps, and is put right again. A digest is due on Tuesdays at ten in Norway; it is Monday 3 August 2026. */
class ClockJumpTest {

    private static final long SERVER = 1;
    private static final Target CHANNEL = new Target.Channel(SERVER, 101);
    private static final Instant BEGIN = Instant.parse("2026-08-03T08:00:00Z");
    private static final Instant DUE = Instant.parse("2026-08-04T08:00:00Z");
    private static final Instant NEXT = Instant.parse("2026-08-11T08:00:00Z");
    private static final CardId ID = new CardId("hendelser", "");

    private final Bench bench;

    ClockJumpTest(@TempDir Path state) throws InterruptedException {
        bench = new Bench(state, BEGIN.toString());
        bench.desk().choose(SERVER, 101, null, 9);
        bench.settle(Bench.card("Hendelser", ""));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private ServerRule rule() {
        return bench.desk().rule(SERVER).orElseThrow();
    }

    private Instant promised() {
        return bench.desk().next(rule());
    }

    private int posted() {
        return bench.board.posted().size();
    }

    private void rounds(int count) throws InterruptedException {
        for (int i = 0; i < count; i++) {
            bench.clock.advance(Duration.ofSeconds(5));
            bench.round();
        }
    }

    /** Plays some rounds at a time that is wrong by this, and sets the clock right again. */
    private void jump(Duration by) throws InterruptedException {
        Instant right = bench.clock.instant();
        bench.clock.advance(by);
        rounds(3);
        bench.clock.set(right.plusSeconds(15));
        bench.round();
    }

    /** What is promised comes then, and not before. */
    private void assertPromiseKept(Instant expected) throws InterruptedException {
        assertEquals(expected, promised());
        int before = posted();
        bench.clock.set(expected.minusSeconds(1));
        bench.round();
        assertEquals(before, posted());
        bench.clock.set(expected);
        bench.round();
        rounds(3);
        assertEquals(before + 1, posted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1H", "P1D", "P365D", "P3650D", "PT-1H", "P-1D", "P-365D", "P-20000D"})
    void a_jump_before_a_digest_while_discord_is_away_changes_nothing(Duration jump) throws Exception {
        bench.board.refuse(Trouble.UNREACHABLE);
        jump(jump);
        bench.restart();
        bench.round();
        bench.board.refuse(null);

        assertPromiseKept(DUE);
        assertPromiseKept(NEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1D", "P7D", "P365D", "P3650D"})
    void a_jump_past_some_weeks_that_were_missed_skips_none_of_those_to_come(Duration jump) throws Exception {
        bench.clock.set(DUE.minusSeconds(3600));
        // By then each digest is older than a day.
        jump(jump.plusDays(2));
        assertEquals(0, posted());
        bench.restart();

        assertPromiseKept(DUE);
        assertEquals(1, bench.desk().latest(SERVER).size());
    }

    @ParameterizedTest
    @CsvSource({"PT1H", "P1D"})
    void a_digest_that_a_clock_posts_that_is_a_little_ahead_is_not_posted_again(Duration jump) throws Exception {
        bench.clock.set(DUE.minus(jump));
        jump(jump);
        assertEquals(1, posted());
        bench.restart();
        bench.clock.set(DUE);
        rounds(3);

        assertEquals(1, posted());
        assertEquals(NEXT, promised());
        assertPromiseKept(NEXT);
    }

    @Test
    void one_that_a_clock_posts_that_is_far_ahead_stands_for_that_day_alone() throws Exception {
        // A Tuesday that no holiday has to do with.
        Duration far = Duration.ofDays(315);
        jump(far.plusDays(1));
        assertEquals(1, posted());
        bench.restart();
        bench.round();

        assertPromiseKept(DUE);
        assertPromiseKept(NEXT);
        assertTrue(
                bench.desk().latest(SERVER).stream().noneMatch(run -> run.at().isAfter(NEXT)));
        bench.clock.set(DUE.plus(far).minusSeconds(60));
        bench.round();
        assertEquals(NEXT.plus(far), promised());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-1H", "P-1D", "P-365D", "P-20000D"})
    void a_clock_that_goes_back_over_a_digest_does_not_post_it_again(Duration jump) throws Exception {
        bench.clock.set(DUE);
        bench.round();
        jump(jump);
        jump(jump.plusMinutes(30));
        bench.restart();
        rounds(3);
        bench.clock.set(DUE.plusSeconds(60));
        rounds(3);

        assertEquals(1, posted());
        assertPromiseKept(NEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1H", "P1D", "P365D", "PT-1H", "P-1D", "P-365D"})
    void a_jump_while_a_digest_is_under_way_neither_loses_nor_doubles_it(Duration jump) throws Exception {
        bench.board.loseAnswers(Trouble.UNREACHABLE);
        bench.board.blind(Trouble.UNREACHABLE);
        bench.clock.set(DUE);
        bench.round();
        jump(jump);
        bench.restart();
        bench.board.loseAnswers(null);
        bench.board.blind(null);
        rounds(30);

        assertEquals(1, posted());
        assertEquals(RunState.SENT, bench.desk().latest(SERVER).get(0).state());
        assertPromiseKept(NEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1D", "P365D", "P-1D", "P-365D"})
    void a_jump_while_a_digest_waits_for_discord_does_not_lose_it(Duration jump) throws Exception {
        bench.board.refuse(Trouble.UNREACHABLE);
        bench.clock.set(DUE);
        bench.round();
        jump(jump);
        bench.board.refuse(null);
        rounds(30);

        assertEquals(1, posted());
        assertPromiseKept(NEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1H", "P1D", "P365D"})
    void what_an_administrator_decides_while_the_clock_is_ahead_holds_from_when_it_is_right(Duration jump)
            throws Exception {
        bench.board.refuse(Trouble.UNREACHABLE);
        bench.clock.advance(jump);
        bench.desk().schedule(SERVER, new Timetable(DayOfWeek.WEDNESDAY, LocalTime.of(9, 0), 1), 9);
        bench.round();
        bench.clock.set(BEGIN.plusSeconds(60));
        bench.round();
        bench.restart();
        bench.round();
        bench.board.refuse(null);

        assertPromiseKept(Instant.parse("2026-08-05T07:00:00Z"));
    }

    @Test
    void a_snooze_of_two_weeks_lasts_two_weeks_from_when_the_clock_was_put_right_and_a_date_stays_a_date()
            throws Exception {
        bench.clock.advance(Duration.ofDays(365));
        bench.desk().snooze(SERVER, ID, 2, "ferie", 9);
        bench.desk().exempt(SERVER, new CardId("behov", ""), LocalDate.of(2027, 9, 1), "felles", 9);
        bench.clock.set(BEGIN);
        bench.round();
        bench.restart();
        rounds(2);

        assertEquals(
                List.of(LocalDate.of(2026, 8, 17), LocalDate.of(2027, 9, 1)),
                bench.desk().resting(SERVER).stream()
                        .map(rest -> rest.until())
                        .sorted()
                        .toList());
    }

    @Test
    void a_clock_that_is_behind_for_a_moment_leaves_a_snooze_as_it_was() throws Exception {
        LocalDate until = bench.desk().snooze(SERVER, ID, 2, "ferie", 9);
        bench.clock.set(Instant.EPOCH);
        rounds(2);
        bench.clock.set(BEGIN);
        rounds(2);

        assertEquals(until, bench.desk().resting(SERVER).get(0).until());
    }

    @Test
    void suggestions_that_were_made_while_the_clock_was_ahead_count_for_a_week_and_not_for_a_year() throws Exception {
        var card = bench.handbook().cards().get(0);
        bench.clock.advance(Duration.ofDays(365));
        for (int i = 0; i < Desk.MOST_SUGGESTIONS; i++) {
            assertEquals(SuggestionResult.TAKEN, bench.desk().suggest(SERVER, card, ID, "Kari " + i, 7, 8));
        }
        bench.clock.set(BEGIN);
        bench.round();
        assertEquals(SuggestionResult.REPEATED, bench.desk().suggest(SERVER, card, ID, "Kari 1", 7, 8));
        assertEquals(SuggestionResult.TOO_MANY, bench.desk().suggest(SERVER, card, ID, "Eva", 7, 8));
        bench.clock.advance(Duration.ofHours(2));
        assertEquals(SuggestionResult.TAKEN, bench.desk().suggest(SERVER, card, ID, "Eva", 7, 8));
        bench.clock.advance(Duration.ofDays(7));
        assertEquals(SuggestionResult.TAKEN, bench.desk().suggest(SERVER, card, ID, "Kari 1", 7, 8));
    }

    @Test
    void what_is_wanted_at_once_while_the_clock_is_ahead_is_given_up_after_a_quarter_of_an_hour() throws Exception {
        bench.board.obstruct(CHANNEL, Trouble.NOT_ALLOWED);
        bench.clock.advance(Duration.ofDays(365));
        var first = bench.now(SERVER, "77");
        bench.round();
        assertEquals(Trouble.NOT_ALLOWED, first.join().trouble());
        bench.clock.set(BEGIN);
        bench.later(Duration.ofMinutes(20), Duration.ofMinutes(1));

        assertEquals(
                RunState.SKIPPED,
                bench.ledger()
                        .runs()
                        .find(SERVER, RunRule.NOW, "77")
                        .orElseThrow()
                        .state());
    }

    @Test
    void a_card_that_lost_its_owner_while_the_clock_was_ahead_is_without_one_since_it_was_put_right() throws Exception {
        bench.clock.advance(Duration.ofDays(365));
        bench.board.refuse(Trouble.UNREACHABLE);
        bench.settle(Bench.card("Hendelser", ""), Bench.card("Behov", ""));
        bench.clock.set(BEGIN);
        bench.round();

        assertEquals(
                List.of(BEGIN, BEGIN),
                bench.ledger().register().vacancies().stream()
                        .map(vacancy -> vacancy.since())
                        .toList());
    }
}
