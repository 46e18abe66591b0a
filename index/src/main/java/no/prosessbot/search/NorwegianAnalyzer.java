package no.prosessbot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.CharTokenizer;

/**
 * The analysis chain, the same for cards and questions: runs of letters and digits, folded; {@link #words} adds stem and
 * root to each. No word is dropped here: which words carry nothing is the question's affair.
 */
final class NorwegianAnalyzer extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer letters = CharTokenizer.fromTokenCharPredicate(Character::isLetterOrDigit);
        return new TokenStreamComponents(letters, new FoldingFilter(letters));
    }

    /** The words of a text, in order. */
    List<Word> words(String text) {
        String visible = Folding.visible(text);
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = tokenStream("", visible)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String folded = term.toString();
                if (!folded.isEmpty()) {
                    String stem = NorwegianStemmer.stem(folded);
                    words.add(new Word(
                            visible.substring(offset.startOffset(), offset.endOffset()),
                            folded,
                            stem,
                            NorwegianStemmer.root(stem),
                            offset.startOffset()));
                }
            }
            tokens.end();
        } catch (IOException e) {
            // reading from a string does not fail
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
