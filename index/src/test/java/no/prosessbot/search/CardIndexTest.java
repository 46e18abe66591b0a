package no.prosessbot.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import no.prosessbot.card.Card;
import no.prosessbot.card.Handbook;
import no.prosessbot.card.Handbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardIndexTest {

    private static final CardIndex OWN = CardIndex.of(Handbooks.read(Handbooks.OWN));

    private static List<String> titled(CardIndex index, String text) {
        return Handbooks.titles(index.titled(index.words(text)));
    }

    private static List<String> like(CardIndex index, String text) {
        return index.titlesLike(index.words(text)).stream()
                .map(TitleHit::card)
                .map(Card::title)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Release, Release",
        "RELEASE, Release",
        "releasen, Release",
        "releasane, Release",
        "forespoersler, Forespørsler",
        "foresporsler, Forespørsler",
        "forespørselen, Forespørsler",
        "førespurnader, Forespørsler",
        "til gang sstyring, Tilgangsstyring",
        "problemet, Problemer",
    })
    void findsTheTitleItself(String words, String title) {
        assertEquals(List.of(title), titled(OWN, words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "relase", "styring", "kantine", "Release Behov", "og", "endring"})
    void findsNoTitleWhereNoneStands(String words) {
        assertEquals(List.of(), titled(OWN, words));
    }

    @ParameterizedTest
    @CsvSource({
        "relase, Release, MISSPELT",
        "endringstyring, Endringsstyring, MISSPELT",
        "tilgangstyrng, Tilgangsstyring, MISSPELT",
        "tilgang, Tilgangsstyring, PART",
        "utvikle, Utvikling, DERIVED",
        "henvendelse, Forespørsler, SYNONYM",
    })
    void tellsHowATitleWasMet(String words, String title, Likeness how) {
        TitleHit best = OWN.titlesLike(OWN.words(words)).get(0);
        assertEquals(title, best.card().title());
        assertEquals(how, best.how());
        assertTrue(best.score() > 0 && best.score() < 1, best::toString);
    }

    @Test
    void scoresTheTitleItselfWithOne() {
        for (Card card : OWN.handbook().cards()) {
            TitleHit best = OWN.titlesLike(OWN.words(card.title())).get(0);
            assertEquals(card, best.card());
            assertEquals(1, best.score(), 1e-9);
            assertEquals(1, best.words(), 1e-9);
            assertEquals(1, best.title(), 1e-9);
            assertEquals(Likeness.SAME, best.how());
        }
    }

    @Test
    void searchesTheTexts() {
        List<TextHit> hits = OWN.search(OWN.words("risiko avbrudd plattformen"), 3);
        assertEquals("Endringsstyring", hits.get(0).card().title());
        assertTrue(hits.size() <= 3);
        assertEquals(List.of(), OWN.search(OWN.words("xyzzy"), 3));
        assertEquals(List.of(), OWN.search(List.of(), 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Hanne Lauritsen; Hanne Lauritsen",
                "hanne; Hanne Lauritsen",
                "Lauritsens; Hanne Lauritsen",
                "Lauritzen; Hanne Lauritsen",
                "Lauritsen Hanne; Hanne Lauritsen",
                "Buaroey; Torkel Buarøy",
                "Roberto Carrera; Roberto Andres Carrera",
                "Akero; Snorre Aakerø",
                "Dan Mørk; Dan Remi Mørk",
            })
    void findsAPersonByAnyOfTheNames(String words, String name) {
        assertEquals(name, OWN.people(OWN.words(words)).get(0).person().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hanne Grimstad", "Brynhild", "Hanne Hanne", "a b c d e f g h i"})
    void findsNobodyWhereTheNamesFitNoOne(String words) {
        assertEquals(List.of(), OWN.people(OWN.words(words)));
    }

    @Test
    void knowsEverybodyInTheOrderOfTheHandbook() {
        assertEquals(
                List.of(
                        "Hanne Lauritsen",
                        "Torkel Buarøy",
                        "Tony Grimstad",
                        "Roberto Andres Carrera",
                        "Snorre Aakerø",
                        "Dan Remi Mørk",
                        "Hege Nilsen",
                        "Tilgangsstyring",
                        "Espen Herskedal"),
                OWN.people().stream().map(Person::name).toList());
    }

    @Test
    void anEmptyHandbookKnowsNothing() {
        CardIndex index = CardIndex.of(new Handbook(List.of(), List.of()));
        assertEquals(List.of(), titled(index, "Release"));
        assertEquals(List.of(), like(index, "Release"));
        assertEquals(List.of(), index.search(index.words("Release"), 10));
        assertEquals(List.of(), index.people(index.words("Hanne")));
        assertEquals(List.of(), index.people());
        assertFalse(index.knows(index.words("Release").get(0)));
        assertFalse(index.titleWord(index.words("Release").get(0)));
    }

    @Test
    void oneCardIsEnough() {
        CardIndex index = CardIndex.of(Handbooks.titled("Release"));
        assertEquals(List.of("Release"), titled(index, "releasen"));
        assertEquals(List.of("Release"), like(index, "relase"));
        assertEquals(1, index.search(index.words("release"), 10).size());
    }

    @Test
    void findsEveryCardOfOneTitle() {
        CardIndex index = CardIndex.of(Handbooks.titled("Lager", "Innkjøp", "Lager", "lager"));
        assertEquals(List.of("Lager", "Lager", "lager"), titled(index, "lager"));
        assertEquals(List.of("Lager", "Lager", "lager"), like(index, "lageret"));
    }

    @Test
    void findsVeryLongTitles() {
        String words =
                "Rutine for mottak og behandling av henvendelser ".repeat(7).trim();
        String oneWord = "overvannshåndteringsplanrevisjon".repeat(10);
        CardIndex index = CardIndex.of(Handbooks.titled(words, oneWord, "Lager"));
        assertTrue(words.length() > 300 && oneWord.length() > 300);
        assertEquals(List.of(words), titled(index, words));
        assertEquals(List.of("Lager"), titled(index, "lager"));
        assertEquals(words, like(index, "mottak av henvendelser").get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "?", "…", "🙂", "(*)"})
    void aTitleOfNoWordsIsNeverNamed(String title) {
        CardIndex index = CardIndex.of(Handbooks.titled(title, "Lager"));
        assertEquals(List.of(), titled(index, title));
        assertEquals(List.of(), like(index, title));
        assertEquals(List.of("Lager"), titled(index, "Lager"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SJA", "Hvem og hva", "Til og fra", "OK"})
    void aTitleOfFunctionWordsIsFoundByAllOfThem(String title) {
        CardIndex index = CardIndex.of(Handbooks.titled(title, "Lager"));
        assertEquals(List.of(title), titled(index, title));
        assertEquals(List.of(title), titled(index, title.toLowerCase(java.util.Locale.ROOT)));
    }

    @Test
    void findsTheOperatorsNameForATitle() {
        CardIndex index =
                CardIndex.of(Handbooks.read(Handbooks.OWN), Map.of("endringsstyring", List.of("CAB", "change board")));
        assertEquals(List.of("Endringsstyring"), titled(index, "cab"));
        assertEquals(List.of("Endringsstyring"), titled(index, "Change Board"));
        assertEquals(List.of(), titled(OWN, "cab"));
    }

    @Test
    void findsTheOperatorsWordForAWord() {
        CardIndex index = CardIndex.of(Handbooks.titled("Bygging av båt", "Salg"), Map.of("båt", List.of("skute")));
        assertEquals(List.of("Bygging av båt"), like(index, "skute"));
    }

    @Test
    void aRareWordTellsMoreThanACommonOne() {
        CardIndex index = CardIndex.of(Handbooks.titled("Salg inn", "Salg ut", "Salg telling", "Salg svinn"));
        assertTrue(index.weight("svin") > index.weight("salg"));
        assertTrue(index.weight("salg") >= 0.2);
        assertEquals(1, index.weight("finnesikke"), 1e-9);
    }

    @Test
    void knowsTheWordsOfTheCards() {
        assertTrue(OWN.knows(OWN.words("funksjonaliteten").get(0)));
        assertTrue(OWN.titleWord(OWN.words("behovet").get(0)));
        assertFalse(OWN.titleWord(OWN.words("funksjonalitet").get(0)));
        assertFalse(OWN.knows(OWN.words("kantine").get(0)));
        assertTrue(OWN.functionWord(OWN.words("hvem").get(0)));
        assertFalse(OWN.functionWord(OWN.words("eier").get(0)));
    }
}
