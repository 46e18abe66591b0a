package no.prosessbot.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import no.prosessbot.card.EditDistance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarTermsTest {

    @ParameterizedTest(name = "{0} within {1} edits, {2} letters equal: {3}")
    @CsvSource(nullValues = "-", textBlock = """
                    release,   1, 0, release
                    relase,    1, 0, release
                    releasee,  1, 0, release
                    releade,   1, 0, release
                    rleease,   1, 0, release
                    rlaese,    2, 0, release
                    elease,    1, 0, release
                    elease,    1, 1, -
                    rlese,     1, 0, -
                    ees,       1, 0, eess
                    eessss,    2, 0, eess
                    e,         2, 0, -
                    """)
    void finds_what_so_many_edits_make(String typed, int edits, int prefix, String expected) {
        SimilarTerms terms = new SimilarTerms("eess", "hendels", "release");

        assertEquals(expected == null ? List.of() : List.of(expected), terms.to(typed, edits, prefix));
    }

    @Test
    void misses_none_of_the_terms_that_a_comparison_of_all_letters_finds() {
        Random random = new Random(3);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            StringBuilder word = new StringBuilder();
            for (int letters = random.nextInt(7); letters > 0; letters--) {
                // a and the digit share a bit with other letters; the last is beyond the basic plane
                word.appendCodePoint(new int[] {'a', 'b', 'q', '1', 'ø', 0x1D51E}[random.nextInt(6)]);
            }
            words.add(word.toString());
        }
        Set<String> distinct = new TreeSet<>(words);
        SimilarTerms terms = new SimilarTerms(distinct.toArray(String[]::new));

        for (String typed : words) {
            for (int edits = 1; edits <= 2; edits++) {
                Set<String> expected = new TreeSet<>();
                for (String term : distinct) {
                    if (EditDistance.within(edits, typed, term)) {
                        expected.add(term);
                    }
                }
                assertEquals(expected, new TreeSet<>(terms.to(typed, edits, 0)), typed);
            }
        }
    }
}
