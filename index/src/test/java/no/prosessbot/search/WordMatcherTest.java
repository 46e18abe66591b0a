package no.prosessbot.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Collectors;
import no.prosessbot.card.Handbooks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordMatcherTest {

    private static final CardIndex INDEX =
            CardIndex.of(Handbooks.titled("Søme", "Some", "Måling av løp", "Maling av lop"));

    private static Map<String, Spelling> spellings(String text) {
        return INDEX.titlesLike(INDEX.words(text)).stream()
                .collect(Collectors.toMap(hit -> hit.card().title(), TitleHit::spelling));
    }

    /** Each word of a question is judged by its own spelling, also where another one folds to the same letters. */
    @ParameterizedTest
    @ValueSource(strings = {"søme some", "some søme", "some SØME some", "soeme some"})
    void wordsThatFoldAlikeAreEachJudgedAsTheyAreSpelt(String text) {
        assertEquals(Map.of("Søme", Spelling.EXACT, "Some", Spelling.EXACT), spellings(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"måling maling løp lop", "maling måling lop løp"})
    void soAreSeveralOfOneTitle(String text) {
        assertEquals(Map.of("Måling av løp", Spelling.EXACT, "Maling av lop", Spelling.EXACT), spellings(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"søme", "søme søme", "søme SØME"})
    void oneThatIsOnlySpeltOtherwiseIsStillToldApart(String text) {
        assertEquals(Map.of("Søme", Spelling.EXACT, "Some", Spelling.OTHER), spellings(text));
    }
}
