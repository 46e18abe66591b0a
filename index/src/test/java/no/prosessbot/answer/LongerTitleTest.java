package no.prosessbot.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.prosessbot.card.Handbooks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A title that stands in a question is not what is meant where more of the question makes it a longer one. */
class LongerTitleTest {

    private static final Asking ASKING = Asking.of(Handbooks.titled(
            "Lager",
            "Lager i havn",
            "Innkjøp",
            "Innkjøp av utstyr",
            "Arkiv",
            "Arkiv",
            "Arkiv i kommunen",
            "Vakt",
            "Vakt i byen om natta",
            "Skole",
            "Skole i nord",
            "Skole i nard",
            "Vann",
            "Vannmålere"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hvem eier lager i hvan | owner [Lager i havn] []",
                "hvem eier lager i havna | owner [Lager i havn] []",
                "hvem eier lager ved havnen | owner [Lager i havn] []",
                "hvem eier lagger i hvan | owner [Lager i havn] []",
                "lager i hvan | card [Lager i havn] []",
                "hvem eier innkjøp av utstyyr | owner [Innkjøp av utstyr] []",
                "hvem leder innkjøp av ustyr | leader [Innkjøp av utstyr] []",
                "hvem eier arkiv i komunen | owner [Arkiv i kommunen] []",
                "hvem eier vann måler | owner [Vannmålere] []",
                // not all of the longer title, or more than one of them
                "hvem eier vakt i natten | ambiguous [Vakt i byen om natta, Vakt] []",
                "hvem eier skole i nurd | ambiguous [Skole i nord, Skole i nard] []",
                // other words make no title of it
                "hvem eier lager i oslo | owner [Lager] []",
                "hvem eier innkjøp av biler | owner [Innkjøp] []",
                "hvem eier vann i springen | owner [Vann] []",
                "hvem eier lager | owner [Lager] []",
                "hvem eier arkiv | ambiguous [Arkiv, Arkiv] []",
            })
    void answersForTheTitleThatHasMoreOfTheQuestion(String question, String answer) {
        assertEquals(answer, ASKING.line(question));
    }
}
