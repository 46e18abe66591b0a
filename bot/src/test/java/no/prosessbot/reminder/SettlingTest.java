package no.prosessbot.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.prosessbot.card.Card;
import no.prosessbot.card.Handbook;
import no.prosessbot.card.Role;
import no.prosessbot.page.PageRule;
import no.prosessbot.page.Position;
import no.prosessbot.page.Problem;
import no.prosessbot.reminder.ledger.Trouble;
import no.prosessbot.reminder.ledger.Vacancy;
import no.prosessbot.reply.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told when owners get lost, and what is not. */
class SettlingTest {

    private static final long SERVER = 1;

    private final Bench bench;

    SettlingTest(@TempDir Path state) {
        // A Wednesday, so that no digest comes in between.
        bench = new Bench(state, "2026-08-05T08:00:00Z");
        bench.desk().choose(SERVER, 101, null, 9);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void still() throws InterruptedException {
        bench.clock.advance(Duration.ofHours(1));
        bench.round();
        bench.clock.advance(Duration.ofMinutes(1));
        bench.round();
    }

    private List<Notice> told() {
        return bench.board.posted(101).stream()
                .map(each -> each.post().notice())
                .toList();
    }

    private static Card[] owned(int cards, String owner) {
        Card[] made = new Card[cards];
        for (int i = 0; i < cards; i++) {
            made[i] = Bench.card("Prosess " + i, owner, "side.md", i + 1);
        }
        return made;
    }

    @Test
    void the_first_reading_alerts_nobody_and_does_not_pretend_to_know_since_when() throws Exception {
        bench.settle(Bench.card("Release", "Kari"), Bench.card("Behov", ""));

        assertEquals(List.of(), told());
        Vacancy vacancy = bench.ledger().register().vacancies().get(0);
        assertFalse(vacancy.exact());
    }

    @ParameterizedTest
    @CsvSource({"'', nå står det ingen", "<TBD>, nå står det «TBD»"})
    void a_lost_owner_is_told_once_with_page_and_line(String now, String words) throws Exception {
        bench.settle(Bench.card("Release", "Kari Lien", "a.md", 7), Bench.card("Behov", "Per"));
        bench.read(Bench.card("Release", now, "a.md", 9), Bench.card("Behov", "Per"));
        still();
        still();
        bench.restart();
        still();

        assertEquals(1, told().size());
        Notice.Line line = told().get(0).lines().get(0);
        assertEquals("Release", line.title());
        assertEquals(List.of("eieren var Kari Lien", words), line.facts());
        assertEquals("a.md:9", line.source().file() + ":" + line.source().line());
        assertTrue(bench.ledger().register().vacancies().get(0).exact());
    }

    @Test
    void a_card_that_is_gone_is_told_where_it_was() throws Exception {
        bench.settle(Bench.card("Release", "Kari Lien", "a.md", 7), Bench.card("Behov", "Per"));
        bench.read(Bench.card("Behov", "Per"));
        still();

        Notice.Line line = told().get(0).lines().get(0);
        assertEquals(List.of("eieren var Kari Lien", "nå er kortet borte"), line.facts());
        assertEquals("a.md:7", line.source().file() + ":" + line.source().line());
    }

    @Test
    void a_card_that_moves_to_another_page_or_is_renamed_is_the_same_card() throws Exception {
        bench.settle(described("Release", "Kari", "a.md"), described("Behov", "Per", "a.md"));
        bench.read(described("Release", "Kari", "b.md"), described("Behov", "Per", "a.md"));
        still();
        bench.read(described("Release", "Kari", "b.md"), renamed("Behovsstyring", "Behov", "Per"));
        still();

        assertEquals(List.of(), told());
    }

    @Test
    void a_renamed_card_that_has_lost_its_owner_is_told() throws Exception {
        bench.settle(described("Release", "Kari", "a.md"), described("Behov", "Per", "a.md"));
        bench.read(described("Release", "Kari", "a.md"), renamed("Behovsstyring", "Behov", ""));
        still();

        assertEquals("Behovsstyring", told().get(0).lines().get(0).title());
    }

    private static Card described(String title, String owner, String file) {
        return renamed(title, title, owner, file);
    }

    private static Card renamed(String title, String purpose, String owner) {
        return renamed(title, purpose, owner, "a.md");
    }

    private static Card renamed(String title, String purpose, String owner, String file) {
        Card plain = Bench.card(title, owner);
        return new Card(
                title,
                plain.owner(),
                Role.ABSENT,
                "Formålet med " + purpose,
                "Inn",
                "Ut",
                List.of(),
                file,
                new Position(3, 1));
    }

    @Test
    void nine_versions_in_a_day_are_told_of_only_when_the_content_has_been_still() throws Exception {
        bench.settle(owned(5, "Kari"));
        for (int version = 0; version < 9; version++) {
            List<Card> cards = new ArrayList<>(List.of(owned(5, "Kari")));
            cards.set(version % 5, Bench.card("Prosess " + version % 5, "", "side.md", version + 1));
            bench.read(cards.toArray(Card[]::new));
            bench.clock.advance(Duration.ofMinutes(50));
            bench.round();
            assertEquals(List.of(), told());
        }
        still();

        assertEquals(1, told().size());
        assertEquals("Prosess 3", told().get(0).lines().get(0).title());
        assertEquals(1, told().get(0).lines().size());
    }

    @Test
    void an_owner_who_is_back_within_the_hour_was_never_gone() throws Exception {
        bench.settle(owned(5, "Kari"));
        bench.read(owned(5, ""));
        bench.clock.advance(Duration.ofMinutes(59));
        bench.round();
        bench.read(owned(5, "Kari"));
        still();

        assertEquals(List.of(), told());
        assertEquals(List.of(), bench.ledger().register().vacancies());
    }

    @Test
    void an_alert_that_could_not_be_sent_is_dropped_when_the_owner_is_back() throws Exception {
        bench.settle(Bench.card("Release", "Kari"), Bench.card("Behov", "Per"));
        bench.board.refuse(Trouble.UNREACHABLE);
        bench.read(Bench.card("Release", ""), Bench.card("Behov", "Per"));
        still();
        bench.read(Bench.card("Release", "Kari"), Bench.card("Behov", "Per"));
        bench.board.refuse(null);
        still();

        assertEquals(List.of(), told());
    }

    @ParameterizedTest
    @CsvSource({
        // cards with an owner, how many lose it, whether it is about the handbook
        "40, 40, true",
        "40, 21, true",
        "40, 20, false",
        "3, 3, true",
        "4, 2, false",
        "2, 2, false",
    })
    void many_at_once_are_one_message_about_the_handbook(int owned, int lost, boolean whole) throws Exception {
        bench.settle(owned(owned, "Kari"));
        Card[] now = owned(owned, "Kari");
        System.arraycopy(owned(lost, ""), 0, now, 0, lost);
        bench.read(now);
        still();

        assertEquals(1, told().size());
        assertEquals(
                whole,
                told().get(0).title().equals("Håndboka har mistet eierne sine"),
                told().get(0).title());
        assertEquals(whole ? Math.min(5, lost) : lost, told().get(0).lines().size());
    }

    @Test
    void the_digest_tells_of_a_whole_loss_in_a_sentence_and_does_not_list_its_cards() throws Exception {
        Card old = Bench.card("Gammel", "");
        bench.settle(with(old, owned(40, "Kari")));
        bench.read(with(old, owned(40, "")));
        still();
        bench.at("2026-08-11T08:00:00Z");

        Notice digest = told().get(1);
        assertEquals(
                List.of("Gammel"),
                digest.lines().stream().map(Notice.Line::title).toList());
        assertTrue(
                digest.closing()
                        .contains(
                                "Håndboka mistet eieren på 40 av 40 kort 5. august 2026. Det ligner en feil på sidene,"
                                        + " så de er ikke listet her."),
                digest.closing().toString());

        bench.read(with(old, owned(40, "Kari")));
        still();
        bench.at("2026-08-18T08:00:00Z");
        bench.at("2026-08-25T08:00:00Z");
        assertTrue(told().stream()
                .skip(2)
                .noneMatch(notice -> notice.closing().toString().contains("mistet eieren på")));
        assertEquals(1, bench.ledger().register().vacancies().size());
    }

    private static Card[] with(Card first, Card... others) {
        List<Card> cards = new ArrayList<>(List.of(first));
        cards.addAll(List.of(others));
        return cards.toArray(Card[]::new);
    }

    @Test
    void cards_of_a_page_that_cannot_be_read_are_not_gone() throws Exception {
        bench.settle(Bench.card("Release", "Kari", "a.md", 7), Bench.card("Behov", "Per", "b.md", 1));
        Problem fault = Problem.of("a.md", Position.START, PageRule.YAML_SYNTAX);
        bench.read(new Handbook(List.of(Bench.card("Behov", "Per", "b.md", 1)), List.of(fault)));
        still();
        bench.read(Bench.card("Release", "Kari", "a.md", 7), Bench.card("Behov", "Per", "b.md", 1));
        still();

        assertEquals(List.of(), told());
    }

    @Test
    void two_cards_of_the_same_title_are_kept_apart_by_their_pages() throws Exception {
        bench.settle(
                Bench.card("Innkjøp", "Kari", "a.md", 1),
                Bench.card("Innkjøp", "Per", "b.md", 1),
                Bench.card("Behov", "Per", "b.md", 2));
        bench.read(
                Bench.card("Innkjøp", "Kari", "a.md", 1),
                Bench.card("Innkjøp", "", "b.md", 1),
                Bench.card("Behov", "Per", "b.md", 2));
        still();

        assertEquals(1, told().get(0).lines().size());
        assertEquals("b.md", told().get(0).lines().get(0).source().file());
    }

    @Test
    void cards_that_exchange_their_titles_exchange_their_vacancies() throws Exception {
        bench.settle(described("A", "", "a.md"), described("B", "Per", "a.md"));
        bench.read(renamed("B", "A", ""), renamed("A", "B", "Per"));
        still();

        assertEquals(1, bench.ledger().register().vacancies().size());
    }
}
