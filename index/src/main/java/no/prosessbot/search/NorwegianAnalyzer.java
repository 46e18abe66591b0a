package no.prosessbot.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes texts apart into words, the same way for cards and questions: runs of letters and digits, folded, each with stem
 * and root. No word is dropped here: which words carry nothing is the question's affair. None of Lucene's analyzers, since
 * these keep something for each thread that must be closed, and who is answered from an index never knows that he is the
 * last. Without state, safe to share between threads.
 */
final class NorwegianAnalyzer {

    /** A longer run of letters is cut into several words, in UTF-16 code units; the same number as Lucene's tokenizers have. */
    private static final int LONGEST = 255;

    /** The words of a text, in order. */
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
