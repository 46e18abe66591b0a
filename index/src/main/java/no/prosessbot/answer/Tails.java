package no.prosessbot.answer;

import java.util.ArrayList;
import java.util.List;
import no.prosessbot.search.CardIndex;
import no.prosessbot.search.Word;

/**
 * Splits compounds whose second part is a cue or means only "process": {@code releaseansvarlig},
 * {@code behovsprosessen}.
 */
final class Tails {

    /** A shorter first part is ambiguous, so it must be a whole title ({@code bøansvarlig} for Bø). */
    private static final int SHORT_HEAD = 3;

    private final CardIndex index;
    private final Lexicon lexicon;

    Tails(CardIndex index, Lexicon lexicon) {
        this.index = index;
        this.lexicon = lexicon;
    }

    /**
     * Returns the question with such compounds replaced by their first part, and with the cues of their second parts
     * added.
     */
    Question apart(Question question, Trace trace) {
        List<Word> words = new ArrayList<>(question.words());
        List<Cue> cues = new ArrayList<>(question.cues());
        List<Integer> content = new ArrayList<>(question.content());
        for (int place : question.content()) {
            Word word = words.get(place);
            Lexicon.Tail tail =
                    index.titled(List.of(word)).isEmpty() && !index.titleWord(word) ? lexicon.tail(word) : null;
            List<Word> heads = tail == null ? List.of() : index.words(tail.head());
            if (heads.isEmpty() || tail == null) {
                continue;
            }
            Word head = heads.get(0);
            if (head.folded().length() < SHORT_HEAD
                    && index.titled(List.of(head)).isEmpty()) {
                continue;
            }
            if (tail.cue() == null && index.knownWord(word) && !index.titleWord(head)) {
                // a word in its own right, such as meldekort
                continue;
            }
            words.set(place, new Word(word.surface(), head.folded(), head.stem(), head.root(), word.start()));
            trace.step("compound", word.surface(), head.stem());
            if (tail.cue() != null) {
                cues.add(new Cue(tail.cue(), List.of()));
            }
            if (lexicon.process(head)) {
                content.remove(Integer.valueOf(place));
            }
        }
        return new Question(
                List.copyOf(words),
                question.who(),
                question.what(),
                question.process(),
                question.opens(),
                List.copyOf(cues),
                List.copyOf(content));
    }
}
