package no.prosessbot.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.prosessbot.card.Card;
import no.prosessbot.card.CardId;
import no.prosessbot.card.Handbook;
import no.prosessbot.card.HandbookReader;
import no.prosessbot.card.ReadingRules;
import no.prosessbot.reminder.ledger.Vacancy;
import no.prosessbot.reply.Notice;
import no.prosessbot.site.ContentLocation;
import no.prosessbot.site.SourcePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process with cards in two languages is told once, and stays the same when one of them comes or goes. */
class TranslatedProcessTest {

    private static final long SERVER = 1;
    private static final Path SITE = Path.of("../index/src/test/resources/no/prosessbot/bilingual");

    /** The Tuesday after the one on which the reminders are set up. */
    private static final String DUE = "2026-08-11T08:00:00Z";

    private static final List<Card> NORWEGIAN =
            List.of(card("Opplæring", "", "no", 1), card("Lønn", "Per Dalen", "no", 2), card("Arkiv", "", "no", 3));
    private static final List<Card> ENGLISH =
            List.of(card("Training", "", "en", 1), card("Payroll", "Per Dalen", "en", 2), card("Archive", "", "en", 3));

    private final Bench bench;

    TranslatedProcessTest(@TempDir Path state) {
        bench = new Bench(state, "2026-08-05T08:00:00Z");
        bench.desk().choose(SERVER, 101, null, 9);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private static Card card(String title, String owner, String language, int line) {
        Card card = Bench.card(title, owner, "x", line);
        SourcePage page = SourcePage.of(language + "/folk.md", "folk", language, "page/folk");
        return new Card(title, card.owner(), card.leader(), null, null, null, List.of(), page, card.at());
    }

    /** As on a site that says nothing of languages. */
    private static List<Card> alone(List<Card> cards) {
        return cards.stream()
                .map(card -> new Card(
                        card.title(), card.owner(), card.leader(), null, null, null, List.of(), "folk.md", card.at()))
                .toList();
    }

    private static Card[] both() {
        List<Card> cards = new ArrayList<>(ENGLISH);
        cards.addAll(NORWEGIAN);
        return cards.toArray(Card[]::new);
    }

    private static Card[] array(List<Card> cards) {
        return cards.toArray(Card[]::new);
    }

    private List<Notice> told() {
        return bench.board.posted(101).stream()
                .map(each -> each.post().notice())
                .toList();
    }

    private List<String> titles() {
        return told().stream()
                .flatMap(notice -> notice.lines().stream())
                .map(Notice.Line::title)
                .toList();
    }

    private List<Long> vacancies() {
        return bench.ledger().register().vacancies().stream().map(Vacancy::id).toList();
    }

    @Test
    void aDigestHasEachProcessOnceInTheLanguageOfTheReminders() throws Exception {
        Handbook handbook = new HandbookReader(ReadingRules.DEFAULT, Clock.systemUTC())
                .read(new ContentLocation(SITE, ContentLocation.Kind.SITE, null))
                .handbook();
        bench.settle(array(handbook.cards()));
        bench.at(DUE);

        assertEquals(1, told().size());
        assertEquals(List.of("Overvåking", "Opplæring", "Nødnett"), titles());
    }

    @Test
    void aTranslationThatIsAddedChangesNothingOfWhatWasDecidedAndTold() throws Exception {
        bench.settle(array(alone(NORWEGIAN)));
        List<Long> before = vacancies();
        bench.desk().snooze(SERVER, new CardId("arkiv", ""), 8, "", 9);
        bench.at(DUE);
        bench.settle(both());
        bench.at("2026-08-18T08:00:00Z");

        assertEquals(before, vacancies());
        assertEquals(List.of("Opplæring", "Opplæring"), titles());
        assertEquals("", told().get(1).lines().get(0).mark());
    }

    @Test
    void beforeTheTranslationIsSettledTheDigestKnowsItsProcessToo() throws Exception {
        bench.settle(array(alone(NORWEGIAN)));
        bench.desk().snooze(SERVER, new CardId("arkiv", ""), 8, "", 9);
        bench.clock.set(Instant.parse("2026-08-11T07:59:00Z"));
        bench.read(both());
        bench.at(DUE);

        assertEquals(List.of("Opplæring"), titles());
    }

    @Test
    void aTranslationThatIsTakenAwayIsNoLoss() throws Exception {
        bench.settle(both());
        List<Long> before = vacancies();
        bench.desk().snooze(SERVER, new CardId("archive", ""), 8, "", 9);
        bench.settle(array(NORWEGIAN));
        bench.at(DUE);

        assertEquals(before, vacancies());
        assertEquals(List.of("Opplæring"), titles());
    }

    @Test
    void cardsThatWereKnownApartBecomeOneProcess() throws Exception {
        List<Card> apart = new ArrayList<>(alone(ENGLISH));
        apart.addAll(alone(NORWEGIAN));
        bench.settle(array(apart));
        bench.desk().snooze(SERVER, new CardId("arkiv", ""), 8, "", 9);
        bench.settle(both());
        bench.at(DUE);

        assertEquals(2, vacancies().size());
        assertEquals(List.of("Opplæring"), titles());
    }

    @Test
    void aProcessWhoseOwnerOneCardNamesIsNotMissed() throws Exception {
        bench.settle(card("Training", "", "en", 1), card("Opplæring", "Mona Lervik", "no", 1));
        bench.at(DUE);

        assertEquals(List.of(), told());
    }

    @Test
    void anOwnerWhomOneCardGetsIsToldAsFoundOnce() throws Exception {
        bench.settle(both());
        bench.at(DUE);
        Card[] found = both();
        found[0] = card("Training", "Mona Lervik", "en", 1);
        bench.settle(found);
        bench.at("2026-08-18T08:00:00Z");

        assertEquals(
                List.of("Fikk eier: Opplæring (Mona Lervik)."),
                told().get(told().size() - 1).closing());
    }
}
