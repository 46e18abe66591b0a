package no.prosessbot.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.prosessbot.card.Card;
import no.prosessbot.card.CardId;
import no.prosessbot.config.Timetable;
import no.prosessbot.reminder.Desk.SuggestionResult;
import no.prosessbot.reminder.ledger.LedgerException;
import no.prosessbot.reminder.ledger.RunState;
import no.prosessbot.reminder.ledger.ServerRule;
import no.prosessbot.reminder.ledger.Trouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people decide, and what comes of it. Begins on Monday 3 August 2026; digests are due on Tuesdays at ten. */
class DeskTest {

    private static final long SERVER = 1;
    private static final long ADMINISTRATOR = 9;
    private static final long USER = 7;
    private static final String DUE = "2026-08-04T08:00:00Z";
    private static final Card CARD = Bench.card("Hendelser", "");
    private static final CardId ID = new CardId("hendelser", "");

    private final Bench bench;
    private final FaultyLedger faulty;

    DeskTest(@TempDir Path state) throws InterruptedException {
        bench = new Bench(state, "2026-08-03T08:00:00Z");
        faulty = new FaultyLedger(state);
        bench.settle(CARD);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Desk desk() {
        return bench.desk();
    }

    private void choose() {
        desk().choose(SERVER, 101, null, ADMINISTRATOR);
    }

    private List<Target> posted() {
        return bench.board.posted().stream().map(FakeBoard.Posted::target).toList();
    }

    private void laterRounds() throws InterruptedException {
        for (int i = 0; i < 10; i++) {
            bench.clock.advance(Duration.ofMinutes(10));
            bench.round();
        }
    }

    @Test
    void of_two_administrators_who_decide_at_once_none_undoes_what_the_other_decided() throws Exception {
        Timetable friday = new Timetable(DayOfWeek.FRIDAY, LocalTime.of(9, 0), 1);
        ExecutorService administrators = Executors.newFixedThreadPool(2);
        try {
            for (long server = 100; server < 130; server++) {
                long one = server;
                CyclicBarrier together = new CyclicBarrier(2);
                Future<?> channel = administrators.submit(() -> {
                    together.await();
                    return desk().choose(one, 101, null, ADMINISTRATOR);
                });
                Future<?> time = administrators.submit(() -> {
                    together.await();
                    return desk().schedule(one, friday, USER);
                });
                channel.get();
                time.get();

                ServerRule rule = desk().rule(one).orElseThrow();
                assertEquals(101L, rule.channel());
                assertEquals(friday, rule.timetable());
            }
        } finally {
            administrators.shutdown();
        }
    }

    @Test
    void reminders_without_a_channel_cannot_be_turned_on() {
        assertFalse(desk().activate(SERVER, true, ADMINISTRATOR).works());
        assertEquals(Optional.empty(), desk().rule(SERVER));
    }

    @Test
    void the_first_channel_turns_reminders_on_and_another_one_leaves_them_as_they_are() {
        choose();
        assertTrue(desk().rule(SERVER).orElseThrow().active());
        desk().activate(SERVER, false, ADMINISTRATOR);
        desk().choose(SERVER, 102, 103L, ADMINISTRATOR);
        desk().choose(SERVER, 104, null, ADMINISTRATOR);

        ServerRule rule = desk().rule(SERVER).orElseThrow();
        assertFalse(rule.active());
        assertEquals(104, rule.channel());
        assertEquals(103, rule.suggestions());
    }

    @ParameterizedTest
    @ValueSource(strings = {"suggestions", "channel", "on"})
    void a_decision_a_moment_after_the_time_does_not_cost_a_digest(String decision) throws Exception {
        choose();
        bench.clock.set(Instant.parse(DUE).plusSeconds(1));
        switch (decision) {
            case "suggestions" -> desk().choose(SERVER, 101, 105L, ADMINISTRATOR);
            case "channel" -> desk().choose(SERVER, 101, null, ADMINISTRATOR);
            default -> desk().activate(SERVER, true, ADMINISTRATOR);
        }
        bench.round();

        assertEquals(List.of(new Target.Channel(SERVER, 101)), posted());
    }

    @Test
    void what_is_turned_off_before_it_could_be_posted_is_not_posted() throws Exception {
        choose();
        bench.board.obstruct(new Target.Channel(SERVER, 101), Trouble.NOT_ALLOWED);
        bench.at(DUE);
        desk().activate(SERVER, false, ADMINISTRATOR);
        bench.board.obstruct(new Target.Channel(SERVER, 101), null);
        laterRounds();
        desk().activate(SERVER, true, ADMINISTRATOR);
        laterRounds();

        assertEquals(List.of(), posted());
        bench.at("2026-08-11T08:00:00Z");
        assertEquals(1, posted().size());
    }

    @Test
    void reminders_that_are_on_without_a_channel_begin_after_one_is_chosen() throws Exception {
        desk().activate(SERVER, true, ADMINISTRATOR);
        bench.at(DUE);
        laterRounds();
        choose();
        laterRounds();
        assertEquals(List.of(), posted());

        bench.at("2026-08-11T08:00:00Z");
        assertEquals(1, posted().size());
    }

    @Test
    void turned_on_after_the_time_of_today_they_begin_with_the_next_one() throws Exception {
        choose();
        desk().activate(SERVER, false, ADMINISTRATOR);
        bench.at(DUE);
        desk().activate(SERVER, true, ADMINISTRATOR);
        laterRounds();

        assertEquals(List.of(), posted());
        assertEquals(
                Instant.parse("2026-08-11T08:00:00Z"),
                desk().next(desk().rule(SERVER).orElseThrow()));
    }

    @Test
    void every_other_week_begins_with_the_next_day_of_that_name() {
        choose();
        Timetable other = new Timetable(DayOfWeek.MONDAY, LocalTime.of(9, 0), 2);
        ServerRule rule = desk().schedule(SERVER, other, ADMINISTRATOR);
        assertEquals(Instant.parse("2026-08-10T07:00:00Z"), desk().next(rule));

        Timetable today = new Timetable(DayOfWeek.MONDAY, LocalTime.of(10, 1), 2);
        rule = desk().schedule(SERVER, today, ADMINISTRATOR);
        assertEquals(Instant.parse("2026-08-03T08:01:00Z"), desk().next(rule));
        bench.clock.set(desk().next(rule));
        assertEquals(Instant.parse("2026-08-17T08:01:00Z"), desk().next(rule));
    }

    @Test
    void what_is_shown_beforehand_is_what_comes_and_changes_nothing() throws Exception {
        choose();
        bench.clock.advance(Duration.ofHours(1));
        Forecast forecast = desk().preview(desk().rule(SERVER).orElseThrow());
        assertEquals(Instant.parse(DUE), forecast.at());
        assertEquals(List.of(), desk().latest(SERVER));
        bench.at(DUE);

        assertEquals(bench.board.posted().get(0).post(), forecast.post());
    }

    private @Nullable Post previewed() {
        return desk().preview(desk().rule(SERVER).orElseThrow()).post();
    }

    @Test
    void before_the_first_round_the_preview_shows_what_the_rounds_will_make_of_it_and_writes_nothing()
            throws Exception {
        bench.forgetCards();
        bench.restart();
        choose();
        assertEquals(List.of(), bench.ledger().register().cards());
        Post shown = previewed();
        assertEquals(List.of(), bench.ledger().register().cards());
        bench.round();
        bench.at(DUE);

        assertEquals(bench.board.posted().get(0).post(), shown);
    }

    @Test
    void the_preview_shows_a_new_card_only_if_it_will_have_been_still_for_long_enough() throws Exception {
        choose();
        bench.read(CARD, Bench.card("Behov", ""));
        assertEquals(2, Objects.requireNonNull(previewed()).notice().lines().size());
        bench.clock.set(Instant.parse(DUE).minusSeconds(600));
        bench.read(CARD, Bench.card("Lønn", ""), Bench.card("Behov", "Per"));
        Post shown = previewed();
        assertEquals(1, shown.notice().lines().size());
        bench.at(DUE);

        assertEquals(bench.board.posted().get(0).post(), shown);
    }

    @Test
    void the_preview_knows_of_snoozes_and_of_what_was_told_lately() throws Exception {
        choose();
        desk().snooze(SERVER, ID, 2, "ferie", ADMINISTRATOR);
        assertEquals(null, previewed());
        desk().snooze(SERVER, ID, 1, "ferie", ADMINISTRATOR);
        bench.at(DUE);
        bench.at("2026-08-11T08:00:00Z");
        assertEquals(1, posted().size());
        bench.at("2026-08-17T08:00:00Z");
        Post shown = previewed();
        bench.at("2026-08-18T08:00:00Z");
        assertEquals(bench.board.posted().get(1).post(), shown);
        assertEquals(null, previewed());
    }

    @Test
    void the_preview_shows_the_one_that_is_due_and_not_posted_yet() throws Exception {
        choose();
        bench.board.obstruct(new Target.Channel(SERVER, 101), Trouble.NOT_ALLOWED);
        bench.clock.set(Instant.parse(DUE).plusSeconds(2));
        Forecast before = desk().preview(desk().rule(SERVER).orElseThrow());
        assertEquals(Instant.parse(DUE), before.at());
        bench.round();
        assertEquals(before, desk().preview(desk().rule(SERVER).orElseThrow()));
        bench.board.obstruct(new Target.Channel(SERVER, 101), null);
        laterRounds();

        assertEquals(bench.board.posted().get(0).post(), before.post());
    }

    @Test
    void a_card_is_put_off_until_a_date_and_for_one_server_only() throws Exception {
        choose();
        desk().choose(2, 201, null, ADMINISTRATOR);
        assertThrows(IllegalArgumentException.class, () -> desk().snooze(SERVER, ID, 0, "", USER));
        assertThrows(IllegalArgumentException.class, () -> desk().snooze(SERVER, ID, 13, "", USER));
        assertEquals(LocalDate.of(2026, 8, 17), desk().snooze(SERVER, ID, 2, "ferie", USER));
        bench.at(DUE);
        bench.at("2026-08-11T08:00:00Z");
        assertEquals(List.of(), bench.board.posted(101));
        assertEquals(2, bench.board.posted(201).size());
        assertEquals(List.of(), desk().actionable(SERVER, 0).missing());
        assertEquals(List.of(CARD), desk().actionable(2, 0).missing());

        bench.at("2026-08-18T08:00:00Z");
        assertEquals(1, bench.board.posted(101).size());
    }

    @Test
    void a_card_needs_no_owner_from_tomorrow_to_two_years_ahead_at_the_most() throws Exception {
        choose();
        LocalDate today = LocalDate.of(2026, 8, 3);
        assertFalse(desk().exempt(SERVER, ID, today, "", ADMINISTRATOR));
        assertFalse(desk().exempt(SERVER, ID, today.plusYears(2).plusDays(1), "", ADMINISTRATOR));
        assertEquals(List.of(), desk().resting(SERVER));
        assertTrue(desk().exempt(SERVER, ID, today.plusYears(2), "felles", ADMINISTRATOR));
        bench.at(DUE);
        assertEquals(RunState.NOTHING, desk().latest(SERVER).get(0).state());
        assertEquals(1, desk().resting(SERVER).size());

        assertTrue(desk().exempt(SERVER, ID, LocalDate.of(2026, 8, 11), "bare litt", ADMINISTRATOR));
        bench.at("2026-08-11T08:00:00Z");
        assertEquals(1, posted().size());
    }

    private SuggestionResult suggest(String owner, long user) {
        return desk().suggest(SERVER, CARD, ID, owner, user, 8);
    }

    @Test
    void the_same_is_suggested_once_a_week_and_no_more_than_five_an_hour_by_one_user() {
        assertEquals(SuggestionResult.TAKEN, suggest("Kari 1", USER));
        assertEquals(SuggestionResult.REPEATED, suggest("Kari 1", USER));
        for (int i = 2; i <= Desk.MOST_SUGGESTIONS; i++) {
            assertEquals(SuggestionResult.TAKEN, suggest("Kari " + i, USER));
        }
        assertEquals(SuggestionResult.TOO_MANY, suggest("Kari 6", USER));
        assertEquals(SuggestionResult.TAKEN, suggest("Kari 1", USER + 1));

        bench.clock.advance(Duration.ofHours(1));
        assertEquals(SuggestionResult.TAKEN, suggest("Kari 6", USER));
        assertEquals(SuggestionResult.REPEATED, suggest("Kari 1", USER));
        bench.clock.advance(Duration.ofDays(7));
        assertEquals(SuggestionResult.TAKEN, suggest("Kari 1", USER));
    }

    @Test
    void the_same_suggestion_on_another_server_reaches_those_there() throws Exception {
        choose();
        desk().choose(2, 201, 205L, ADMINISTRATOR);

        assertEquals(SuggestionResult.TAKEN, suggest("Kari", USER));
        assertEquals(SuggestionResult.TAKEN, desk().suggest(2, CARD, ID, "Kari", USER, 8));
        assertEquals(SuggestionResult.REPEATED, desk().suggest(2, CARD, ID, "Kari", USER, 8));
        laterRounds();

        assertEquals(List.<Target>of(new Target.Person(ADMINISTRATOR), new Target.Channel(2, 205)), posted());
    }

    @Test
    void of_a_card_that_gets_an_owner_while_a_suggestion_is_on_its_way_nothing_is_told() throws Exception {
        choose();
        bench.board.refuse(Trouble.UNREACHABLE);
        suggest("Kari", USER);
        laterRounds();
        bench.read(Bench.card("Hendelser", "Ola Moe"));
        bench.board.refuse(null);
        laterRounds();

        assertEquals(List.of(), posted());
        assertEquals(RunState.NOTHING, desk().latest(SERVER).get(0).state());
    }

    @Test
    void below_an_old_message_it_is_known_which_of_its_cards_have_an_owner_by_now() throws Exception {
        Card other = Bench.card("Problemer", "");
        bench.settle(CARD, other);
        choose();
        bench.at(DUE);
        long message = bench.board.posted().get(0).id();
        assertEquals(new Actionable(List.of(CARD, other), List.of(), false), desk().actionable(SERVER, message));

        bench.read(Bench.card("Hendelser", "Ola Moe"), other);
        assertEquals(new Actionable(List.of(other), List.of("Hendelser"), false), desk().actionable(SERVER, message));
        assertEquals(new Actionable(List.of(other), List.of(), false), desk().actionable(SERVER, message + 1));

        Card fresh = Bench.card("Endring", "");
        bench.settle(Bench.card("Hendelser", "Ola Moe"), Bench.card("Problemer", "Liv Dal"), fresh);
        assertEquals(
                new Actionable(List.of(fresh), List.of("Hendelser", "Problemer"), true),
                desk().actionable(SERVER, message));
    }

    @Test
    void below_an_alert_it_is_known_that_what_it_tells_of_is_put_off_or_gone() throws Exception {
        choose();
        bench.settle(CARD, Bench.card("Problemer", "Liv Dal"), Bench.card("Endring", "Per Moe"));
        bench.settle(CARD, Bench.card("Problemer", ""));
        long alert = bench.board.posted().get(0).id();
        assertFalse(desk().actionable(SERVER, alert).settled());

        desk().snooze(SERVER, new CardId("problemer", ""), 2, "ferie", USER);
        assertEquals(new Actionable(List.of(CARD), List.of(), true), desk().actionable(SERVER, alert));
    }

    @Test
    void a_suggestion_goes_to_the_first_who_takes_it_and_nowhere_else() throws Exception {
        desk().choose(SERVER, 101, 105L, ADMINISTRATOR);
        Target suggestions = new Target.Channel(SERVER, 105);
        Target administrator = new Target.Person(ADMINISTRATOR);
        Target owner = new Target.Person(8);
        Target channel = new Target.Channel(SERVER, 101);
        List<Target> order = List.of(suggestions, administrator, owner, channel);
        for (Target expected : order) {
            suggest("Kari for " + expected, USER);
            laterRounds();
            assertEquals(expected, posted().get(posted().size() - 1));
            bench.board.obstruct(expected, Trouble.NOT_ALLOWED);
            bench.clock.advance(Duration.ofHours(1));
        }
        assertEquals(order, posted());

        suggest("Kari igjen", USER);
        laterRounds();
        assertEquals(order, posted());
        bench.board.obstruct(suggestions, null);
        laterRounds();
        assertEquals(5, posted().size());
        assertEquals(suggestions, posted().get(4));
    }

    @Test
    void where_nothing_is_set_up_a_suggestion_goes_to_the_administrator_of_the_server() throws Exception {
        suggest("Kari", USER);
        bench.round();

        assertEquals(List.of(new Target.Person(8)), posted());
        Post post = bench.board.posted().get(0).post();
        assertEquals(USER, post.by());
        assertEquals("owner=\"Kari\"", post.notice().code());
        assertEquals(List.of(), post.mentioned());
    }

    @Test
    void what_cannot_be_written_down_is_not_said_to_be_decided() throws Exception {
        faulty.refuse("INSERT ON rule");
        UnavailableException e = assertThrows(UnavailableException.class, this::choose);
        assertEquals(LedgerException.Reason.UNUSABLE, e.reason());
        faulty.recover();
        faulty.refuse("INSERT ON run");
        assertThrows(UnavailableException.class, () -> suggest("Kari", USER));
        assertThrows(UnavailableException.class, () -> desk().now(SERVER, "1"));
        faulty.recover();

        assertEquals(SuggestionResult.TAKEN, suggest("Kari", USER));
        choose();
        var wish = desk().now(SERVER, "1");
        bench.round();
        assertEquals(RunState.SENT, wish.join().state());
    }
}
