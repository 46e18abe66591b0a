package no.prosessbot.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThesaurusTest {

    private static final Thesaurus THESAURUS = Thesaurus.load(Map.of());

    private static String stem(String word) {
        return NorwegianStemmer.stem(Folding.word(word));
    }

    @ParameterizedTest
    @CsvSource({
        "førespurnad, forespørsel",
        "førespurnader, forespørsler",
        "verksemd, virksomhet",
        "tryggleik, sikkerhet",
        "bustad, bolig",
        "handsaming, behandling",
        "skule, skole",
        "forbetring, forbedring",
    })
    void knowsTheBokmaalOfANynorskWord(String nynorsk, String bokmaal) {
        assertEquals(stem(bokmaal), THESAURUS.bokmaal(stem(nynorsk)));
    }

    @ParameterizedTest
    @CsvSource({"release", "endring", "behov", "utvikling", "xyzzy", "''"})
    void leavesOtherWordsAsTheyAre(String word) {
        assertEquals(stem(word), THESAURUS.bokmaal(stem(word)));
    }

    @Test
    void neverMakesAWordItsOwnSynonym() {
        assertTrue(THESAURUS.vocabulary().size() > 2000);
        for (String stem : THESAURUS.vocabulary()) {
            assertFalse(THESAURUS.near(stem).containsKey(stem), stem);
            THESAURUS.near(stem).forEach((other, near) -> {
                assertTrue(near >= Thesaurus.RELATED * Thesaurus.RELATED && near <= Thesaurus.SAME, stem + " " + other);
                assertTrue(THESAURUS.vocabulary().contains(other), other);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "bompenger, reiseregning, 0.6",
        "bompenger, reiseoppgjør, 0.51",
        "salary, lønn, 0.85",
        "salary, lønning, 0.7225",
        "kurs, kurs, 0",
        "release, kantine, 0"
    })
    void goesOneStepOnWhereEachStepIsAsLikelyAsItIsNear(String from, String to, double near) {
        assertEquals(near, THESAURUS.near(stem(from)).getOrDefault(stem(to), 0.0), 1e-9);
    }

    @Test
    void takesTheOperatorsOwnSynonymsBothWays() {
        Thesaurus own = Thesaurus.load(Map.of("Frobnikering", List.of("glorfing", "blipp")));
        assertEquals(Thesaurus.SAME, own.near(stem("glorfing")).get(stem("frobnikering")));
        assertEquals(Thesaurus.SAME, own.near(stem("frobnikering")).get(stem("blipp")));
        assertTrue(own.vocabulary().contains(stem("glorfing")));
        assertEquals(Map.of(), THESAURUS.near(stem("glorfing")));
    }

    @Test
    void takesOddSynonyms() {
        Thesaurus own =
                Thesaurus.load(Map.of("", List.of("", "?"), "Release", List.of("Release", "release", "slepp ut")));
        assertFalse(own.near(stem("release")).containsKey(stem("release")));
    }
}
