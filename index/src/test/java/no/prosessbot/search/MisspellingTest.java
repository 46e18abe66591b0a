package no.prosessbot.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingTest {

    @ParameterizedTest
    @CsvSource({
        // equal, empty
        "release, release, 0",
        "'', '', 0",
        "'', abc, 3",
        // one of Damerau's four errors
        "relase, release, 1",
        "releaxse, release, 1",
        "relxase, release, 1",
        "realese, release, 2",
        "ednring, endring, 1",
        // double consonants, the joint, silent letters, letters that sound alike
        "tilseting, tilsetting, 0.5",
        "problemm, problem, 0.5",
        "endringstyring, endringsstyring, 0.5",
        "vansmaler, vannmaler, 1",
        "vile, hvile, 1",
        "gemme, gjemme, 1",
        "kvalitetsleter, kvalitetsleder, 0.6",
        "abonnemend, abonnement, 0.6",
        "sykel, sikel, 0.6",
        "skjmte, skjemte, 1",
    })
    void costsWhatTheMistakeIsWorth(String typed, String meant, double cost) {
        assertEquals(cost, Misspelling.cost(typed, meant), 1e-9);
        assertEquals(cost, Misspelling.cost(meant, typed), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "3, 0", "4, 1", "5, 1", "6, 1.5", "7, 1.5", "8, 2", "40, 2"})
    void believesMoreMistakesInLongerWords(int letters, double allowed) {
        assertEquals(allowed, Misspelling.allowed(letters));
    }

    @Test
    void doesNotCompareOverlongWords() {
        String longest = "a".repeat(65);
        assertEquals(0, Misspelling.cost(longest, "a".repeat(65)));
        assertEquals(Double.MAX_VALUE, Misspelling.cost(longest, "a".repeat(64)));
        assertEquals(Double.MAX_VALUE, Misspelling.cost("a", longest));
    }

    @Test
    void isSymmetricAndZeroOnlyForEqualWords() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            String one = word(random);
            String other = word(random);
            double cost = Misspelling.cost(one, other);
            assertEquals(cost, Misspelling.cost(other, one), 1e-9, one + " " + other);
            assertEquals(one.equals(other), cost == 0, one + " " + other);
            assertTrue(cost <= Math.max(one.length(), other.length()), one + " " + other);
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int n = random.nextInt(6); n > 0; n--) {
            word.append("aesthgdk".charAt(random.nextInt(8)));
        }
        return word.toString();
    }
}
