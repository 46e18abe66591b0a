package no.prosessbot.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.prosessbot.search.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {

    private static Phrase phrase(String text) {
        return Phrase.parse(text, word -> word.toLowerCase(Locale.ROOT));
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            words.add(new Word(word, word, word, word, 0));
        }
        return words;
    }

    @ParameterizedTest
    @CsvSource({
        "eier, hvem eier release, 1, [1]",
        "eier, hvem eier release, 0, null",
        "EIER|eig, hvem eig release, 1, [1]",
        "har ansvar, hvem har ansvar, 1, '[1, 2]'",
        "har ansvar, hvem har et ansvar, 1, null",
        "har et? ansvar, hvem har et ansvar, 1, '[1, 2, 3]'",
        "har et? ansvar, hvem har ansvar, 1, '[1, 2]'",
        "har et? ansvar for|på?, har ansvar, 0, '[0, 1]'",
        "har et? ansvar for|på?, har ansvar på, 0, '[0, 1, 2]'",
        "hva * ut, hva kommer ut, 0, '[0, 2]'",
        "hva * ut, hva ut, 0, null",
        "hva * ut, hva a b c d e ut, 0, '[0, 6]'",
        "hva * ut, hva a b c d e f ut, 0, null",
        "hva * ut av?, hva kommer ut av, 0, '[0, 2, 3]'",
        "hva * a * b, hva x a y b, 0, '[0, 2, 4]'",
        "hva * a * b, hva x a a y b, 0, '[0, 2, 5]'",
        "hva kommer ut, hva egentlig kommer egentlig ut, 0, '[0, 2, 4]'",
        "kommer ut, egentlig kommer ut, 0, null",
        "hva *, hva, 0, null",
        "a b? b, a b, 0, '[0, 1]'",
        "a b? b, a b b, 0, '[0, 1, 2]'",
    })
    void takesTheWordsThatFit(String phrase, String words, int start, String taken) {
        assertEquals(
                taken,
                String.valueOf(phrase(phrase)
                        .match(words(words), start, word -> word.folded().equals("egentlig"))));
    }

    @Test
    void tellsItsFirstWords() {
        assertEquals(Set.of("eier", "eig"), phrase("Eier|EIG av?").first());
    }

    @ParameterizedTest
    @ValueSource(strings = {"* ut", "av? ut", "*", "av?"})
    void beginsWithAWord(String text) {
        String message =
                assertThrows(IllegalArgumentException.class, () -> phrase(text)).getMessage();
        assertEquals("A phrase begins with a word, got: " + text, message);
    }
}
