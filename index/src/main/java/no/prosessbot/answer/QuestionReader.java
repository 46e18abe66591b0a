package no.prosessbot.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.prosessbot.search.CardIndex;
import no.prosessbot.search.Word;

/** Parses a question: whether it asks for a person or a thing, its cues, and its content words. */
final class QuestionReader {

    /**
     * Numbers of words read at the beginning and at the end of a text that is longer than both together: the question
     * is at either end.
     */
    private static final int FIRST_WORDS = 100;

    private static final int LAST_WORDS = 300;

    /**
     * A statement with more content words than this asks nothing in particular if it has no question word, no "process"
     * and no cue at its beginning.
     */
    private static final int SHORT = 4;

    private final CardIndex index;
    private final Lexicon lexicon;
    private final CueCorrections corrections;

    QuestionReader(CardIndex index, Lexicon lexicon) {
        this.index = index;
        this.lexicon = lexicon;
        this.corrections = new CueCorrections(index, lexicon);
    }

    /** Returns the words of a text, without Discord references and without the middle of an overlong text. */
    List<Word> words(String text) {
        List<Word> words = index.words(PastedText.withoutReferences(text));
        if (words.size() <= FIRST_WORDS + LAST_WORDS) {
            return words;
        }
        List<Word> kept = new ArrayList<>(words.subList(0, FIRST_WORDS));
        kept.addAll(words.subList(words.size() - LAST_WORDS, words.size()));
        return kept;
    }

    /**
     * Returns the parts of a text that contain a question word and a cue, the last one first. Parts that end at a comma
     * come before whole sentences. Empty if the text is a single sentence without a comma.
     *
     * @param within indices of words before which no sentence ends, whatever the punctuation
     */
    List<List<Word>> askingSentences(String text, List<Word> words, Set<Integer> within) {
        String visible = CardIndex.visible(PastedText.withoutReferences(text));
        List<List<Word>> sentences = new ArrayList<>();
        for (String ends : List.of(".?!;:\n", ".?!;:,\n")) {
            int from = 0;
            for (int i = 1; i <= words.size(); i++) {
                if (i == words.size() || (!within.contains(i) && ends(words.get(i - 1), words.get(i), visible, ends))) {
                    List<Word> sentence = words.subList(from, i);
                    if (sentence.size() < words.size() && asks(sentence)) {
                        sentences.add(0, sentence);
                    }
                    from = i;
                }
            }
        }
        return sentences;
    }

    private static boolean ends(Word word, Word next, String text, String ends) {
        int from = word.start() + word.surface().length();
        for (int i = from; i < Math.min(next.start(), text.length()); i++) {
            if (ends.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean asks(List<Word> sentence) {
        return sentence.stream().anyMatch(word -> lexicon.who(word) || lexicon.what(word))
                && !lexicon.cues(sentence).isEmpty();
    }

    /**
     * Parses one sentence, or a whole short question.
     *
     * @param program true if the words are {@linkplain PastedText#program pasted code}
     */
    Question read(List<Word> sentence, boolean program) {
        List<Word> words = corrections.correct(sentence);
        boolean who = words.stream().anyMatch(lexicon::who);
        boolean what = words.stream().anyMatch(lexicon::what);
        boolean process = words.stream().anyMatch(lexicon::process);
        List<Cue> cues = lexicon.cues(words);
        List<Integer> content = content(words, cues);
        boolean begins =
                !cues.isEmpty() && cues.stream().anyMatch(cue -> cue.words().get(0) == 0);
        if (!who && !what && !begins && !process && content.size() > SHORT) {
            cues = List.of();
            content = content(words, cues);
        }
        return new Question(List.copyOf(words), who, what, process, program || lexicon.opens(words), cues, content);
    }

    /** Parses words that are only a title or a name, so that none of them is a cue. */
    Question name(List<Word> words) {
        List<Integer> content = content(words, List.of());
        return new Question(
                List.copyOf(words),
                false,
                false,
                false,
                false,
                List.of(),
                content.isEmpty() ? IntStream.range(0, words.size()).boxed().toList() : content);
    }

    private List<Integer> content(List<Word> words, List<Cue> cues) {
        Set<Integer> taken = new HashSet<>();
        cues.forEach(cue -> taken.addAll(cue.words()));
        List<Integer> content = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!taken.contains(i)
                    && !index.functionWord(word)
                    && !lexicon.process(word)
                    && !lexicon.who(word)
                    && !lexicon.what(word)) {
                content.add(i);
            }
        }
        return content;
    }
}
