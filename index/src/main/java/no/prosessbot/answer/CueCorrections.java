package no.prosessbot.answer;

import java.util.ArrayList;
import java.util.List;
import no.prosessbot.search.CardIndex;
import no.prosessbot.search.Word;

/**
 * Corrects a misspelt cue ({@code hvem ledr}) in questions that contain a question word but no cue for a role or a
 * field.
 */
final class CueCorrections {

    private static final List<Cue.Kind> KINDS =
            List.of(Cue.Kind.OWNER, Cue.Kind.LEADER, Cue.Kind.PURPOSE, Cue.Kind.INPUT, Cue.Kind.OUTPUT);

    private final CardIndex index;
    private final Lexicon lexicon;

    CueCorrections(CardIndex index, Lexicon lexicon) {
        this.index = index;
        this.lexicon = lexicon;
    }

    /** Returns the words with the first misspelt cue corrected, or the same words if there is nothing to correct. */
    List<Word> correct(List<Word> words) {
        boolean asks = words.stream().anyMatch(word -> lexicon.who(word) || lexicon.what(word));
        if (!asks || lexicon.cues(words).stream().anyMatch(cue -> KINDS.contains(cue.kind()))) {
            return words;
        }
        for (int place = 0; place < words.size(); place++) {
            Word word = words.get(place);
            if (unknown(word)) {
                for (Cue.Kind kind : KINDS) {
                    for (String cue : lexicon.firstWords(kind)) {
                        if (index.misspelling(word, cue)) {
                            List<Word> corrected = new ArrayList<>(words);
                            corrected.set(place, new Word(word.surface(), cue, cue, cue, word.start()));
                            return corrected;
                        }
                    }
                }
            }
        }
        return words;
    }

    private boolean unknown(Word word) {
        return word.folded().length() > 3
                && !index.functionWord(word)
                && !lexicon.process(word)
                && !lexicon.who(word)
                && !lexicon.what(word)
                && !index.knownWord(word)
                && index.titlesLike(List.of(word)).isEmpty()
                && index.people(List.of(word)).isEmpty();
    }
}
