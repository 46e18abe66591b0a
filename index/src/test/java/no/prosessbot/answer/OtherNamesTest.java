package no.prosessbot.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.prosessbot.card.Handbooks;
import no.prosessbot.search.CardIndex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of several words that an organisation gave are met as a whole, or they are no more than a hint. */
class OtherNamesTest {

    /** What tells of one card as if it were sure. */
    private static final Set<AnswerKind> SURE = Set.of(AnswerKind.OWNER, AnswerKind.LEADER, AnswerKind.CARD);

    private static final Asking ASKING = new Asking(CardIndex.of(
            Handbooks.titled(
                    "Endringsstyring", "Innkjøp", "Vask", "Salg", "Lager i havn", "Bygging av båt", "Utleie", "Låsing"),
            Map.of(
                    "Endringsstyring", List.of("change management", "CAB", "endre i produksjon", "endringsledelse"),
                    "Innkjøp", List.of("ny pc", "ny pc til ansatt"),
                    "Vask", List.of("på jobb", "komme inn", "inn i bygget", "felles navn"),
                    "Salg", List.of("lager i havn", "felles navn"),
                    "Låsing", List.of("gå ut av bygget"),
                    "båt", List.of("flytende farkost", "skute"))));

    @ParameterizedTest
    @CsvSource({
        "who owns change management, Endringsstyring",
        "who owns the change management?, Endringsstyring",
        "who owns Change Managment, Endringsstyring",
        "hvem eier changemanagement, Endringsstyring",
        "hvem eier CAB, Endringsstyring",
        "hvem eier endre i produksjon, Endringsstyring",
        "hvem eier endringer i produksjonen, Endringsstyring",
        "hvem eier endre produksjon, Endringsstyring",
        "hvem eier endre i produskjon, Endringsstyring",
        "hvem eier ny pc, Innkjøp",
        "hvem eier nye pcer, Innkjøp",
        "hvem eier ny pc til ansatt, Innkjøp",
        "hvem eier på jobb, Vask",
        "hvem eier på jbob, Vask",
        "hvem eier komme inn, Vask",
        "hvem eier inn i bygget, Vask",
        "hvem eier inn i byget, Vask",
        "hvem eier gå ut av bygget, Låsing",
        "hvem eier lager i havn, Lager i havn",
        "hvem eier flytende farkost, Bygging av båt",
        "hvem eier bygging av flytende farkoster, Bygging av båt",
        "hvem eier skute, Bygging av båt",
    })
    void theWholeNameIsTheCard(String question, String title) {
        Answer answer = ASKING.ask(question);
        assertEquals(AnswerKind.OWNER, answer.kind());
        assertEquals(List.of(title), Handbooks.titles(answer.cards()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who owns management",
                "who owns people management",
                "who owns project management",
                "hvem eier pc",
                "hvem eier ny telefon og pc",
                "hvem eier pc til ny ansatt",
                "hvem eier produksjon",
                "hvem eier produksjon av mat",
                "hvem eier jobb",
                "hvem eier bygget",
                "hvem eier bygg",
                "hvem eier farkost",
                "hvem eier ledelse",
                "hvem eier management for new employees in production",
            })
    void aPartOfANameIsNeverTold(String question) {
        Answer answer = ASKING.ask(question);
        assertTrue(!SURE.contains(answer.kind()), () -> answer.kind() + " " + Handbooks.titles(answer.cards()));
    }

    /** Nor is another card told that has a word of the same meaning. */
    @ParameterizedTest
    @ValueSource(strings = {"who owns management", "who owns people management"})
    void aPartOfANameMakesNoOtherCardSure(String question) {
        Asking own = new Asking(CardIndex.of(
                Handbooks.read(Handbooks.OWN), Map.of("Endringsstyring", List.of("change management", "CAB"))));
        assertTrue(!SURE.contains(own.ask(question).kind()), own.line(question));
        assertEquals("owner [Endringsstyring] [Hanne Lauritsen]", own.line("who owns change management"));
    }

    @ParameterizedTest
    @CsvSource({"hvem eier pc, Innkjøp", "hvem eier produksjon, Endringsstyring", "hvem eier jobb, Vask"})
    void aPartOfANameIsAHint(String question, String title) {
        assertTrue(Handbooks.titles(ASKING.ask(question).nearest()).contains(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hvem eier felles navn", "hvem eier felles navnet"})
    void theSameNameOfTwoCardsIsEither(String question) {
        assertEquals("ambiguous [Vask, Salg] []", ASKING.line(question));
    }
}
