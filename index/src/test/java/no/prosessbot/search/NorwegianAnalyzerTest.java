package no.prosessbot.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NorwegianAnalyzerTest {

    private final NorwegianAnalyzer analyzer = new NorwegianAnalyzer();

    private List<String> folded(String text) {
        return analyzer.words(text).stream().map(Word::folded).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hvem eier Release? | hvem eier release",
                "  hvem\t eier   Release\u00a0 | hvem eier release",
                "IT-tjenester og A/B | it tjenester og a b",
                "«Forespørsler», (Behov)! | foresporsler behov",
                "hvem_eier*Behov~2^3 | hvem eier behov 2 3",
                "eier:\"Release\" AND title:[a TO z] | eier release and title a to z",
                "**Release** _Behov_ `x` ~~y~~ | release behov x y",
                "Rel\u200bease re\u00adlease | release release",
                "fem 🙂 år👍siden | fem ar siden",
                "don't | don t",
                "2. kvartal 2024 | 2 kvartal 2024",
                "релиз 発売 إصدار | релиз 発売 اصدار",
            })
    void takesRunsOfLettersAndDigits(String text, String words) {
        assertEquals(List.of(words.split(" ", -1)), folded(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"''", "' '", "?!", "🙂", "-", "\u200b", "'\u0000'", "'\ud800'", "'\u0301'"})
    void findsNoWordWhereThereIsNone(String text) {
        assertEquals(List.of(), analyzer.words(text));
    }

    @Test
    void tellsWhereAWordStandsAndHowItWasWritten() {
        List<Word> words = analyzer.words("Er  Forespørslene her?");
        assertEquals(new Word("Forespørslene", "foresporslene", "foresporsl", "foresporsl", 4), words.get(1));
        assertTrue(words.get(1).capitalised());
        assertFalse(words.get(2).capitalised());
    }

    @Test
    void readsAWordOfAnyLength() {
        String longest = "a".repeat(100) + "b".repeat(100_000);
        StringBuilder all = new StringBuilder();
        analyzer.words(longest).forEach(word -> all.append(word.surface()));
        assertEquals(longest, all.toString());
    }
}
