package no.prosessbot.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.prosessbot.card.Handbooks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed where a command wants a title is understood as well as the same words in a question. */
class TypedTitleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tilgangsstyringsprosessen",
                "tilgangsstyringsprossessen",
                "tilgangsstyringsrutinen",
                "tilgangsstyringskortet",
                "tilgangstyringsprosessen",
                "tilgangsstyringsansvarlig",
                "tilgangsstyringseier",
                "prosessen for tilgangsstyring",
                "the tilgangsstyring process",
                "tilgangsstyring hos oss i Oslo",
                "eieren av tilgangsstyring",
                "hvem eier tilgangsstyringsprosessen",
            })
    void isTakenForTheTitleThatAQuestionWouldFind(String typed) {
        assertEquals("owner [Tilgangsstyring] [Hege Nilsen]", Asking.OWN.line("hvem eier " + typed));
        assertEquals("owner [Tilgangsstyring] [Hege Nilsen]", Asking.OWN.owner(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "leder i vakt | owner [Leder i vakt] [Kari Nes]",
                "leder i vagt | owner [Leder i vakt] [Kari Nes]",
                "leder | owner [Leder i vakt] [Kari Nes]",
                "lagertellingsprosessen | owner [Lagertelling] [Kari Berge]",
                "lager og lagertelling | ambiguous [Lager, Lagertelling] []",
                "fire drill | owner [Brannøvelse] []",
                "fire-drill-prosessen | owner [Brannøvelse] []",
                "sja | owner [SJA] [Bård Sjøli]",
                "eier | unknown [] []",
                "hvem | unknown [] []",
                "prosessen | unknown [] []",
            })
    void isReadAsATitleBeforeItIsReadAsAQuestion(String typed, String answer) {
        assertEquals(answer, Asking.HARD.owner(typed));
    }

    @ParameterizedTest
    @CsvSource({"«Søme», Søme", "«Some», Some", "prosessen «Some», Some"})
    void isTheOneInQuotationMarks(String typed, String title) {
        Asking asking = Asking.of(Handbooks.of("title=\"Søme\" owner=\"Anne Aa\"", "title=\"Some\" owner=\"Anne Aa\""));

        assertEquals("owner [" + title + "] [Anne Aa]", asking.owner(typed));
    }
}
