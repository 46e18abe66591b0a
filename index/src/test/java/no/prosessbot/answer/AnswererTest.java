package no.prosessbot.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import no.prosessbot.card.Handbook;
import no.prosessbot.card.Handbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswererTest {

    /** One for each kind and language, over the project's own handbook. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hvem eier Release | owner [Release] [Hanne Lauritsen]",
                "kven eig releasen | owner [Release] [Hanne Lauritsen]",
                "who owns Release | owner [Release] [Hanne Lauritsen]",
                "who is eier av release | owner [Release] [Hanne Lauritsen]",
                "hvem eier foresporsler | owner [Forespørsler] []",
                "hvem leder tilgangsstyringa | leader [Tilgangsstyring] [Tilgangsstyring/Espen Herskedal]",
                "kven leier behovet | leader [Behov] [Tony Grimstad]",
                "who leads endringsstyring | leader [Endringsstyring] [Tony Grimstad]",
                "hvem leder hendelser | leader [Hendelser] []",
                "hva er formålet med utvikling | purpose [Utvikling] [Lage nye applikasjoner og IT-tjenester, og forbedre dem vi har.]",
                "kva er føremålet med utviklinga | purpose [Utvikling] [Lage nye applikasjoner og IT-tjenester, og forbedre dem vi har.]",
                "what is the purpose of utvikling | purpose [Utvikling] [Lage nye applikasjoner og IT-tjenester, og forbedre dem vi har.]",
                "input til behov | input [Behov] [Behov som er meldt inn gjennom porteføljeprosessen]",
                "what is the input to behov | input [Behov] [Behov som er meldt inn gjennom porteføljeprosessen]",
                "hva er input til tilgangsstyring | input [Tilgangsstyring] []",
                "output fra behov | output [Behov] [En ordnet liste med behov, de viktigste øverst]",
                "kva kjem ut av behovet | output [Behov] [En ordnet liste med behov, de viktigste øverst]",
                "release | card [Release] []",
                "vis meg kortet om release | card [Release] []",
                "fortel meg om releasen | card [Release] []",
                "show me the release card | card [Release] []",
                "hva eier Hanne Lauritsen | owned-by [Release, Endringsstyring, Behov] [Hanne Lauritsen]",
                "kva eig Hanne | owned-by [Release, Endringsstyring, Behov] [Hanne Lauritsen]",
                "what does Lauritsen own | owned-by [Release, Endringsstyring, Behov] [Hanne Lauritsen]",
                "hva leder Torkel | led-by [Release, Produksjonssetting] [Torkel Buarøy]",
                "which processes does Torkel Buaroy lead | led-by [Release, Produksjonssetting] [Torkel Buarøy]",
                "hva leder Hanne | led-by [] [Hanne Lauritsen]",
                "Tony Grimstad | roles-of [Endringsstyring, Behov] [Tony Grimstad]",
                "hvilke roller har Snorre | roles-of [Utvikling] [Snorre Aakerø]",
                "hvilke prosesser mangler eier? | missing-owner [Forespørsler, Hendelser, Problemer] []",
                "kva prosessar manglar eigar | missing-owner [Forespørsler, Hendelser, Problemer] []",
                "which processes have no owner | missing-owner [Forespørsler, Hendelser, Problemer] []",
                "hvilke prosesser mangler leder | missing-leader [Forespørsler, Hendelser, Problemer] []",
                "processes without a leader | missing-leader [Forespørsler, Hendelser, Problemer] []",
                "hvilke prosesser har ikke eier? | missing-owner [Forespørsler, Hendelser, Problemer] []",
                "hvilke prosesser har vi ikke eier på | missing-owner [Forespørsler, Hendelser, Problemer] []",
                "kva for prosessar har ikkje nokon eigar | missing-owner [Forespørsler, Hendelser, Problemer] []",
                "hvilke områder mangler eier | missing-owner [Forespørsler, Hendelser, Problemer] []",
                "hvilke prosesser eies ikke av noen | missing-owner [Forespørsler, Hendelser, Problemer] []",
                "Hvilke prosesser har ikke leder? | missing-leader [Forespørsler, Hendelser, Problemer] []",
                "which processes do not have a leader | missing-leader [Forespørsler, Hendelser, Problemer] []",
                "hva gjør Hanne Lauritsen | roles-of [Release, Endringsstyring, Behov] [Hanne Lauritsen]",
                "hva gjør hanne | roles-of [Release, Endringsstyring, Behov] [Hanne Lauritsen]",
                "hva er det Hanne styrer med | roles-of [Release, Endringsstyring, Behov] [Hanne Lauritsen]",
                "kva driv Torkel med | roles-of [Release, Produksjonssetting] [Torkel Buarøy]",
                "what is Hanne responsible for | owned-by [Release, Endringsstyring, Behov] [Hanne Lauritsen]",
                "what does Snorre do | roles-of [Utvikling] [Snorre Aakerø]",
                "hvem har lederansvaret for release | leader [Release] [Torkel Buarøy]",
                "hva skal behov levere | output [Behov] [En ordnet liste med behov, de viktigste øverst]",
                "what triggers behov | input [Behov] [Behov som er meldt inn gjennom porteføljeprosessen]",
                "hva er meningen med livet | unknown [] []",
                // Where a sentence ends does not depend on what cannot be seen before it.
                "J\u00AD\u00AD\u00AD\u00AD\u00AD\u00AD\u00AD\u00AD\u00AD\u00AD\u00AD\u00ADeg har jobbet her i mange år med Endringsstyring og hendelser. Hvem leder Behov?"
                        + " | leader [Behov] [Tony Grimstad]",
                "hvem leder tilgangsstyringsprosesen | leader [Tilgangsstyring] [Tilgangsstyring/Espen Herskedal]",
                "jeg vil ordne en liste med behov, hvem spør jeg | owner [Behov] [Hanne Lauritsen]",
                "hvem eier kantina? | unknown [] []",
                "hva er hovedstaden i Peru | unknown [] []",
                "hvem eier styring | ambiguous [Endringsstyring, Tilgangsstyring] []",
                "hvem eier tilgangs-styringa | owner [Tilgangsstyring] [Hege Nilsen]",
            })
    void answersFromTheOwnHandbook(String question, String answer) {
        assertEquals(answer, Asking.OWN.line(question));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list alle prosesser",
                "hvilke prosesser har vi",
                "kva prosessar finst",
                "list all processes",
                "oversikt"
            })
    void listsAllCards(String question) {
        Answer answer = Asking.OWN.ask(question);
        assertEquals(AnswerKind.LIST, answer.kind());
        assertEquals(9, answer.cards().size());
    }

    @ParameterizedTest
    @CsvSource({
        "risiko for alvorlige avbrudd på plattformen, Endringsstyring",
        "jeg kommer ikke inn i verktøyet og trenger tilgang, Tilgangsstyring",
        "melde inn noe forretningen spør etter, Behov",
        "hele nettet er nede, Hendelser",
        "en programmerer skal rette en bug i appen, Utvikling",
        "serveren krasjet i natt, Hendelser",
    })
    void searchesForWhatIsDescribed(String question, String first) {
        Answer answer = Asking.OWN.ask(question);
        assertEquals(AnswerKind.SEARCH, answer.kind());
        assertEquals(first, answer.cards().get(0).title());
    }

    /** Marks around a word change nothing of what is asked. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "hele nettet er **nede**",
                "hele <nettet> er nede",
                "hele [nettet] er ~~helt~~ nede",
                "hele nettet er nede <@42>",
                "hele nettet er nede <:trist:123> <t:1700000000:R>",
                "nettet er nede; hele nettet er nede;",
            })
    void marksMakeNoProgramOfAQuestion(String question) {
        assertEquals(
                Handbooks.titles(Asking.OWN.ask("hele nettet er nede").cards()),
                Handbooks.titles(Asking.OWN.ask(question).cards()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hvem eier <tilgangsstyring>",
                "hvem eier <tilgangsstyring",
                "hvem eier <@tilgangsstyring>",
                "hvem eier </tilgangsstyring>",
                "hvem eier <a tilgangsstyring>",
            })
    void aWordInAngleBracketsIsAWord(String question) {
        assertEquals("owner [Tilgangsstyring] [Hege Nilsen]", Asking.OWN.line(question));
    }

    /** A title that has the very word is not beaten by one that only means the same. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hvem eier tilsetting | ambiguous [Rekruttering, Tilsettingsråd] []",
                "hvem eier innkjøp | ambiguous [Innkjøpsråd, Innkjøpsavtaler] []",
                "hvem eier rekruttering | owner [Rekruttering] [A B]",
                "hvem eier anskaffelser | owner [Anskaffelser] [C D]",
            })
    void prefersTheVeryWordToOneThatMeansTheSame(String question, String answer) {
        Asking asking = Asking.of(Handbooks.of(
                "title=\"Rekruttering\" owner=\"A B\"",
                "title=\"Tilsettingsråd\" owner=\"B C\"",
                "title=\"Anskaffelser\" owner=\"C D\"",
                "title=\"Innkjøpsråd\" owner=\"D E\"",
                "title=\"Innkjøpsavtaler\" owner=\"E F\""));
        assertEquals(answer, asking.line(question));
    }

    /** A list of cards that are only near is no answer to who wants to know something. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "hvordan får jeg bort en flekk på skjermen",
                "kan du synge en sang om nettet",
                "how do I write a bug report to Apple",
                "Hei, hvem vant kampen på nettet i går?",
                "SELECT * FROM bruker WHERE passord = 'x'",
                "<script>alert('feil')</script>",
            })
    void hasNothingToSayToWhatNoCardIsAbout(String question) {
        assertEquals("unknown [] []", Asking.OWN.line(question));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // two people of one first name; a surname tells them apart
                "hva eier Kari | ambiguous [Kari Nes, Kari Berge] []",
                "hva eier Kari Berge | owned-by [Lagertelling] [Kari Berge]",
                "hva eier Berge | owned-by [Lagertelling] [Kari Berge]",
                "hva eier Nes | owned-by [Lager, Leder i vakt] [Kari Nes]",
                // two owners; a group that leads with a person
                "hvem eier vann og avløp | owner [Vann og avløp] [Per Ås/Siri Lund]",
                "hva eier Per Ås | owned-by [Vann og avløp] [Per Ås]",
                "hva eier Siri | owned-by [Vann og avløp, Vannmålere, Arkiv] [Siri Lund]",
                "hva leder Lagerlaget | led-by [Lager] [Lagerlaget]",
                "hva leder Ola Vik | led-by [Lager, Lagertelling] [Ola Vik]",
                "hva leder olavik | led-by [Lager, Lagertelling] [Ola Vik]",
                "hvem leder lager | leader [Lager] [Lagerlaget/Ola Vik]",
                // placeholders are nobody
                "hvem eier innkjøp | owner [Innkjøp] []",
                "hvem eier brannøvelse | owner [Brannøvelse] []",
                "hvem leder vann og avløp | leader [Vann og avløp] []",
                "hva eier TBD | unknown [] []",
                "prosesser uten eier | missing-owner [Innkjøp, Arkiv, Brannøvelse] []",
                // namesake titles, and a title within another
                "hvem eier arkiv | ambiguous [Arkiv, Arkiv] []",
                "hvem eier lager | owner [Lager] [Kari Nes]",
                "hvem eier lagertelling | owner [Lagertelling] [Kari Berge]",
                "hvem eier vannmålerne | owner [Vannmålere] [Siri Lund]",
                // misspelt, ASCII, inflected, compound
                "hvem eier lagerteling | owner [Lagertelling] [Kari Berge]",
                "hvem eier vannmalere | owner [Vannmålere] [Siri Lund]",
                "hvem eier vannmaalere | owner [Vannmålere] [Siri Lund]",
                "hvem leder brannoevelsen | leader [Brannøvelse] [Bård Sjøli]",
                "hvem er lageransvarlig | owner [Lager] [Kari Nes]",
                "hvem er innkjøpsleder | leader [Innkjøp] [Per Ås]",
                "hva leder Baard Sjoeli | led-by [Brannøvelse] [Bård Sjøli]",
                "hva leder Bard Sjoli | led-by [Brannøvelse] [Bård Sjøli]",
                // the organisation's own names
                "who leads procurement | leader [Innkjøp] [Per Ås]",
                "hvem leder PO | leader [Innkjøp] [Per Ås]",
                "who leads the fire drill | leader [Brannøvelse] [Bård Sjøli]",
                // titles that look like words of the question
                "SJA | card [SJA] []",
                "hvem eier SJA | owner [SJA] [Bård Sjøli]",
                "hvem leder leder i vakt | leader [Leder i vakt] [Siri Lund]",
                "hva eier Mona Eide | owned-by [Møte] [Mona Eide]",
                // a field is told as it stands
                "hva er output fra brannøvelse | output [Brannøvelse] [**Trygge** @everyone]",
            })
    void answersHardCases(String question, String answer) {
        assertEquals(answer, Asking.HARD.line(question));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hvem eier leder i vakt | owner [Leder i vakt] [Kari Nes]",
                "hvem leder Leder i vakt? | leader [Leder i vakt] [Siri Lund]",
                "kven eig leder i vakt | owner [Leder i vakt] [Kari Nes]",
                "leder i vakt | card [Leder i vakt] []",
            })
    void wordsOfATitleAskNothing(String question, String answer) {
        assertEquals(answer, Asking.HARD.line(question));
    }

    @Test
    void anEmptyHandbookAnswersNothing() {
        Asking empty = Asking.of(new Handbook(List.of(), List.of()));
        assertEquals("unknown [] []", empty.line("hvem eier Release"));
        assertEquals("unknown [] []", empty.line("Hanne Lauritsen"));
        assertEquals("missing-owner [] []", empty.line("hvilke prosesser mangler eier"));
        assertEquals("list [] []", empty.line("hvilke prosesser har vi"));
        assertEquals("unknown [] []", empty.line(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hvem eier Relea", "hvem eier forespørselsskjemaene", "hvem eier tilgangskort"})
    void offersTheNearestTitlesOnlyWhereTheyAreNear(String question) {
        Answer answer = Asking.OWN.ask(question);
        assertTrue(answer.nearest().size() <= 5);
        assertTrue(answer.kind() == AnswerKind.UNKNOWN || answer.nearest().isEmpty());
    }

    @Test
    void offersNothingWhereNothingIsNear() {
        assertEquals(List.of(), Asking.OWN.ask("hvem eier kantina").nearest());
    }

    @Test
    void keepsWhatWasAskedOfTheCandidates() {
        assertEquals(AnswerKind.LEADER, Asking.OWN.ask("hvem leder styring").intent());
        assertEquals(AnswerKind.OWNER, Asking.OWN.ask("hvem eier kantina").intent());
        assertEquals(AnswerKind.OWNED_BY, Asking.HARD.ask("hva eier Kari").intent());
    }

    @ParameterizedTest
    @CsvSource({
        "hvem eier release, BOKMAAL",
        "kven eig releasen, NYNORSK",
        "who owns release, ENGLISH",
        "release, BOKMAAL"
    })
    void answersInTheLanguageOfTheQuestion(String question, Language language) {
        assertEquals(language, Asking.OWN.ask(question).language());
    }

    @Test
    void keepsTheQuestionAsItWasAsked() {
        String question = " <@1> **hvem** eier\u200b Release ?? ";
        Answer answer = Asking.OWN.ask(question);
        assertEquals(question, answer.question());
        assertEquals(List.of("Hanne Lauritsen"), answer.values());
    }

    @ParameterizedTest
    @CsvSource({
        "hvem eier Release, title",
        "hvem eier relase, title-margin",
        "Hanne Lauritsen, person",
        "hvilke prosesser mangler eier, missing",
        "list alle prosesser, list",
        "risiko for alvorlige avbrudd på plattformen, texts",
        "hvem eier kantina, nothing-near",
    })
    void tellsWhatDecided(String question, String by) {
        List<Reading.Step> steps = Asking.OWN.ask(question).reading().steps();
        assertFalse(steps.isEmpty());
        assertEquals(new Reading.Step("decided", "", Double.NaN, by), steps.get(steps.size() - 1));
        assertTrue(steps.stream().anyMatch(step -> step.what().equals("about")));
    }

    static List<String> ownTitles() {
        return Handbooks.titles(Handbooks.read(Handbooks.OWN).cards());
    }

    @ParameterizedTest
    @MethodSource("ownTitles")
    void aBareTitleIsItsCard(String title) {
        assertEquals("card [" + title + "] []", Asking.OWN.line(title));
    }
}
