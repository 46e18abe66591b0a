package no.prosessbot.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import no.prosessbot.card.Handbook;
import no.prosessbot.card.Handbooks;
import no.prosessbot.search.CardIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who types æ, ø and å gets what is spelt with them; who types without gets both. */
class ExactSpellingTest {

    private static final Asking TITLES = Asking.of(Handbooks.titled(
            "Søme",
            "Some",
            "Bø",
            "Bo",
            "Får",
            "Far",
            "Før",
            "For",
            "Må",
            "Ma",
            "Søknad om lån",
            "Søknad om lan",
            "Båtkort",
            "Batkort",
            "Armé",
            "Arme"));

    private static final Asking PEOPLE = Asking.of(Handbooks.of(
            "title=\"Salg\" owner=\"Kari Bø\"",
            "title=\"Lager\" owner=\"Kari Bo\"",
            "title=\"Drift\" owner=\"Pål Bo\" leader=\"Bjørn Sæther\"",
            "title=\"Frakt\" owner=\"Pål Bø\" leader=\"Bjoern Saether\"",
            "title=\"Vakt\" owner=\"André Lie\"",
            "title=\"Vask\" owner=\"Andre Lie\""));

    @ParameterizedTest
    @CsvSource({
        "hvem eier søme, Søme",
        "hvem eier Søme, Søme",
        "hvem eier SØME, Søme",
        "hvem eier söme, Søme",
        "hvem eier soeme, Søme",
        "hvem eier søma, Søme",
        "hvem eier sømen, Søme",
        "hvem eier sømes, Søme",
        "hvem eier bø, Bø",
        "hvem eier bøen, Bø",
        "hvem eier bøs, Bø",
        "hvem eier bøprosessen, Bø",
        "hvem er bøansvarlig, Bø",
        "hvem eier får, Får",
        "hvem eier fårene, Får",
        "hvem eier faar, Får",
        "hvem eier før, Før",
        "hvem eier må, Må",
        "hvem eier maa, Må",
        "hvem eier søknad om lån, Søknad om lån",
        "hvem eier søknaden om lånet, Søknad om lån",
        "hvem eier søknad om lan, Søknad om lan",
        "hvem eier båt, Båtkort",
        "hvem eier båtkortet, Båtkort",
        "hvem eier båtkrt, Båtkort",
        "hvem eier armé, Armé",
    })
    void theExactTitleWins(String question, String title) {
        assertEquals(List.of(title), Handbooks.titles(TITLES.ask(question).cards()));
        String decomposed = Normalizer.normalize(question, Normalizer.Form.NFD);
        assertEquals(List.of(title), Handbooks.titles(TITLES.ask(decomposed).cards()));
    }

    @ParameterizedTest
    @CsvSource({
        "hvem eier some, Søme, Some",
        "hvem eier bo, Bø, Bo",
        "hvem eier boen, Bø, Bo",
        "hvem eier ma, Må, Ma",
        "hvem eier soknad om lan, Søknad om lån, Søknad om lan",
        "hvem eier batkort, Båtkort, Batkort",
        "hvem eier batkrt, Båtkort, Batkort",
        "hvem eier arme, Armé, Arme",
    })
    void whoTypesWithoutTheLettersGetsBoth(String question, String one, String other) {
        Answer answer = TITLES.ask(question);
        assertEquals(AnswerKind.AMBIGUOUS, answer.kind());
        assertEquals(List.of(one, other), Handbooks.titles(answer.cards()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hvem eier sømmested", "hvem eier sommested", "hvem eier sømestød"})
    void whatIsSpeltOtherwiseIsStillFoundWhereNothingElseIs(String question) {
        Asking one = Asking.of(Handbooks.titled("Sømested", "Salg"));
        assertEquals(List.of("Sømested"), Handbooks.titles(one.ask(question).cards()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hva eier Kari Bø | owned-by [Salg] [Kari Bø]",
                "hva eier kari bøs | owned-by [Salg] [Kari Bø]",
                "hva eier kari boe | owned-by [Salg] [Kari Bø]",
                "hva eier Kari Bo | ambiguous [Kari Bø, Kari Bo] []",
                "hva eier «Kari Bo» | owned-by [Lager] [Kari Bo]",
                "hva eier bø | ambiguous [Kari Bø, Pål Bø] []",
                "hva eier pål bo | owned-by [Drift] [Pål Bo]",
                "hva eier pal bo | ambiguous [Pål Bo, Pål Bø] []",
                // other ways of writing the same letters are the same person's
                "hva leder bjorn sather | led-by [Drift, Frakt] [Bjørn Sæther]",
                "hva eier andre lie | owned-by [Vakt, Vask] [André Lie]",
            })
    void theExactNameWins(String question, String answer) {
        assertEquals(answer, PEOPLE.line(question));
    }

    @Test
    void aNameThatWasChosenIsThatPersons() {
        CardIndex index = CardIndex.of(Handbooks.of("title=\"A\" owner=\"Kari Bø\"", "title=\"B\" owner=\"Kari Bo\""));
        Answerer answerer = new Answerer(index);
        assertEquals(
                List.of("Kari Bo"), answerer.person("Kari Bo", Language.BOKMAAL).values());
        assertEquals(
                List.of("Kari Bø"), answerer.person("Kari Bø", Language.BOKMAAL).values());
        assertEquals(2, answerer.person("kari bo", Language.BOKMAAL).people().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hvem eier lån | owner [Kreditt] []",
                "hvem eier lånet | owner [Kreditt] []",
                "hvem eier lan | ambiguous [Kreditt, Nettverk] []",
                "hvem eier grønn bør | owner [Kreditt] []",
                "hvem eier gronn bor | ambiguous [Kreditt, Nettverk] []",
            })
    void theExactSynonymWins(String question, String answer) {
        Handbook handbook = Handbooks.titled("Kreditt", "Nettverk");
        Map<String, List<String>> synonyms =
                Map.of("Kreditt", List.of("lån", "grønn bør"), "Nettverk", List.of("lan", "gronn bor"));
        assertEquals(answer, new Asking(CardIndex.of(handbook, synonyms)).line(question));
    }

    @Test
    void aSynonymOfAWordIsNotThatOfOneThatFoldsAlike() {
        Handbook handbook = Handbooks.titled("Søknad om kreditt", "Drift av nettverk");
        Asking asking =
                new Asking(CardIndex.of(handbook, Map.of("kreditt", List.of("lån"), "nettverk", List.of("lan"))));
        assertEquals("owner [Søknad om kreditt] []", asking.line("hvem eier lån"));
        assertEquals("ambiguous [Søknad om kreditt, Drift av nettverk] []", asking.line("hvem eier lan"));
    }
}
