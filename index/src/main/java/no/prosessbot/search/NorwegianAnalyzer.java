package no.prosessbot.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits texts into words: runs of letters and digits, each folded, with its stem and root. Cards and questions go
 * through the same analysis. No stop words are dropped here; which words carry no meaning is for the question to
 * decide.
 *
 * <p>Does not extend Lucene's {@code Analyzer}, which keeps per-thread state that must be closed: an index that has
 * been replaced cannot tell when the last question against it ends. Stateless and thread-safe.
 */
final class NorwegianAnalyzer {

    /**
     * Maximum length of a word, in UTF-16 code units; longer runs are cut. The same limit as Lucene's tokenizers have
     * by default.
     */
    private static final int LONGEST = 255;

    /** Returns the words of a text, in order. */
    List<Word> words(String text) {
        String visible = Folding.visible(text);
        List<Word> words = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < visible.length()) {
            int character = visible.codePointAt(at);
            boolean letter = Character.isLetterOrDigit(character);
            if (!letter || at - start >= LONGEST) {
                add(words, visible, start, at);
                start = at;
            }
            at += Character.charCount(character);
            start = letter ? start : at;
        }
        add(words, visible, start, at);
        return words;
    }

    private static void add(List<Word> words, String text, int start, int end) {
        if (start == end) {
            return;
        }
        String surface = text.substring(start, end);
        String folded = Folding.word(surface);
        if (!folded.isEmpty()) {
            String stem = NorwegianStemmer.stem(folded);
            words.add(new Word(surface, folded, stem, NorwegianStemmer.root(stem), start));
        }
    }
}
