package no.prosessbot.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.prosessbot.card.Card;
import no.prosessbot.card.CardId;
import no.prosessbot.card.Handbook;
import no.prosessbot.page.PageRule;
import no.prosessbot.page.Position;
import no.prosessbot.page.Problem;
import no.prosessbot.reminder.ledger.Rest;
import no.prosessbot.reminder.ledger.Trouble;
import no.prosessbot.reminder.ledger.Vacancy;
import no.prosessbot.reply.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By what a card is known when editors move, copy and rename: nothing of it gets lost, and nothing is told in vain. */
class SameCardTest {

    private static final long SERVER = 1;
    private static final Target CHANNEL = new Target.Channel(SERVER, 101);
    private static final String TUESDAY = "2026-08-11T08:00:00Z";
    private static final Card OTHER = Bench.card("Lønn", "Liv", "z.md", 1);
    private static final Card ANOTHER = Bench.card("Kurs", "Eva", "z.md", 9);

    private final Bench bench;

    SameCardTest(@TempDir Path state) {
        // A Wednesday, so that no digest comes in between.
        bench = new Bench(state, "2026-08-05T08:00:00Z");
        bench.desk().choose(SERVER, 101, null, 9);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private List<Notice> told() {
        return bench.board.posted(101).stream()
                .map(each -> each.post().notice())
                .toList();
    }

    private static List<String> lines(Notice notice) {
        return notice.lines().stream()
                .map(line -> line.title() + " " + line.source().file() + ":"
                        + line.source().line())
                .toList();
    }

    private List<Vacancy> vacancies() {
        return bench.ledger().register().vacancies();
    }

    @Test
    void of_two_cards_with_one_title_the_one_that_is_gone_is_told() throws Exception {
        Card staying = Bench.card("Innkjøp", "Per", "b.md", 2);
        bench.settle(Bench.card("Innkjøp", "Kari", "a.md", 1), staying, OTHER, ANOTHER);
        bench.settle(staying, OTHER, ANOTHER);

        assertEquals(List.of("Innkjøp a.md:1"), lines(told().get(0)));
        assertEquals("eieren var Kari", told().get(0).lines().get(0).facts().get(0));
    }

    @Test
    void a_copy_on_an_earlier_page_does_not_take_the_place_of_the_card() throws Exception {
        Card card = Bench.card("Innkjøp", "", "b.md", 2);
        bench.settle(card, OTHER);
        long vacancy = vacancies().get(0).id();
        bench.settle(Bench.card("Innkjøp", "Per", "a.md", 1), card, OTHER);

        assertEquals(vacancy, vacancies().get(0).id());
        assertEquals(new CardId("innkjøp", "b.md"), vacancies().get(0).card());
    }

    @Test
    void a_card_on_a_page_that_cannot_be_read_is_not_taken_for_its_twin_on_another() throws Exception {
        Card read = Bench.card("Innkjøp", "Per", "b.md", 2);
        bench.settle(Bench.card("Innkjøp", "Kari", "a.md", 1), read, OTHER, ANOTHER);
        bench.restart();
        bench.read(new Handbook(
                List.of(read, OTHER, ANOTHER), List.of(Problem.of("a.md", Position.START, PageRule.YAML_SYNTAX))));
        bench.clock.advance(Duration.ofHours(2));
        bench.round();

        assertEquals(List.of(), told());
        assertEquals(List.of(), bench.ledger().runs().latest(SERVER, 1));
    }

    @Test
    void of_cards_with_one_title_on_one_page_the_one_without_an_owner_counts() throws Exception {
        bench.settle(Bench.card("Innkjøp", "Per", "a.md", 1), Bench.card("Innkjøp", "", "a.md", 20), OTHER);
        bench.at(TUESDAY);

        assertEquals(List.of("Innkjøp a.md:20"), lines(told().get(0)));
    }

    @Test
    void cards_that_exchange_their_pages_keep_their_times() throws Exception {
        bench.settle(Bench.card("A", "", "a.md", 1), Bench.card("B", "", "b.md", 1), OTHER);
        List<Vacancy> before = vacancies();
        bench.settle(Bench.card("B", "", "a.md", 1), Bench.card("A", "", "b.md", 1), OTHER);

        assertEquals(before, vacancies());
    }

    @Test
    void an_alert_leaves_out_a_card_whose_owner_is_back_though_another_has_its_title() throws Exception {
        Card twin = Bench.card("Innkjøp", "", "twin.md", 3);
        Card owned = Bench.card("Innkjøp", "Kari", "a.md", 1);
        bench.settle(owned, twin, Bench.card("Behov", "Per"), OTHER, ANOTHER);
        bench.board.obstruct(CHANNEL, Trouble.NOT_ALLOWED);
        bench.settle(Bench.card("Innkjøp", "", "a.md", 1), twin, Bench.card("Behov", ""), OTHER, ANOTHER);
        bench.settle(owned, twin, Bench.card("Behov", ""), OTHER, ANOTHER);
        bench.board.obstruct(CHANNEL, null);
        bench.clock.advance(Duration.ofMinutes(10));
        bench.round();

        assertEquals(List.of("Behov side.md:1"), lines(told().get(0)));
    }

    @Test
    void what_was_put_off_stays_so_under_another_title_and_beside_a_card_of_the_same() throws Exception {
        Card renamed = Bench.card("A", "", "Styre.", "side.md", 1);
        Card joined = Bench.card("B", "");
        bench.settle(renamed, joined, OTHER);
        bench.desk().snooze(SERVER, new CardId("a", ""), 3, "venter", 7);
        LocalDate expiry = LocalDate.of(2027, 1, 1);
        bench.desk().exempt(SERVER, new CardId("b", ""), expiry, "felles", 9);
        bench.settle(
                Bench.card("A ny", "", "Styre.", "side.md", 1), joined, Bench.card("B", "Per", "twin.md", 1), OTHER);
        bench.at(TUESDAY);

        assertEquals(List.of(), told());
        assertEquals(List.of(), bench.desk().actionable(SERVER, 0).missing());
        assertEquals(
                List.of(new CardId("a ny", ""), new CardId("b", "side.md")),
                bench.desk().resting(SERVER).stream().map(Rest::card).toList());
        assertEquals(expiry, bench.desk().resting(SERVER).get(1).until());
        bench.at("2026-09-01T08:00:00Z");
        assertEquals(List.of("A ny side.md:1"), lines(told().get(0)));
    }

    @Test
    void a_card_that_is_renamed_while_editors_are_at_work_is_in_the_digest_all_the_same() throws Exception {
        Card renamed = Bench.card("A", "", "Styre.", "side.md", 1);
        Card joined = Bench.card("B", "");
        bench.settle(renamed, joined, OTHER);
        bench.clock.set(Instant.parse(TUESDAY).minusSeconds(600));
        bench.read(Bench.card("A ny", "", "Styre.", "side.md", 1), joined, Bench.card("B", "Per", "twin.md", 1), OTHER);
        bench.at(TUESDAY);

        assertEquals(List.of("A ny side.md:1", "B side.md:1"), lines(told().get(0)));
    }

    @Test
    void a_card_that_lost_its_owner_again_is_not_among_those_that_have_one() throws Exception {
        bench.settle(Bench.card("A", ""), Bench.card("B", ""), OTHER);
        bench.at(TUESDAY);
        bench.settle(Bench.card("A", "Per"), Bench.card("B", "Kari"), OTHER);
        bench.settle(Bench.card("A", ""), Bench.card("B", "Kari"), OTHER);
        bench.at("2026-08-18T08:00:00Z");

        Notice digest = told().get(told().size() - 1);
        assertEquals(List.of("A side.md:1"), lines(digest));
        assertEquals(List.of("Fikk eier: B (Kari)."), digest.closing());
    }
}
