package no.prosessbot.search;

import java.util.HashMap;
import java.util.Map;
import no.prosessbot.search.Title.TitleWord;
import org.jspecify.annotations.Nullable;

/**
 * All the ways in which one word of a question can meet words of titles.
 *
 * @param word of the question
 * @param marks its folded letters, see {@link Word#marks}
 * @param weight how much the word tells, 0 to 1: words that many cards have tell less
 * @param wholes stem of a title word → how near
 * @param roots root of a title word → how near
 * @param parts stem of a compound's part → how near
 */
record WordMatches(
        Word word,
        String marks,
        double weight,
        Map<String, Match> wholes,
        Map<String, Match> roots,
        Map<String, Match> parts) {

    /**
     * @param nearness 0 to 1
     * @param marks folded letters of the word that is looked for, see {@link Word#marks}; null if it may be any
     */
    record Match(double nearness, Likeness how, @Nullable String marks) {

        static Match better(Match one, Match other) {
            return other.nearness > one.nearness ? other : one;
        }

        /** True if it is nearer to a title word than another match, or as near and spelt more like it. */
        boolean beats(Match other, TitleWord word) {
            return nearness > other.nearness
                    || (nearness == other.nearness && spelling(word).compareTo(other.spelling(word)) > 0);
        }

        /** OTHER if what is looked for is spelt otherwise than a title word, else EXACT. */
        Spelling spelling(TitleWord word) {
            return marks != null && Spelling.of(marks, word.marks()) == Spelling.OTHER
                    ? Spelling.OTHER
                    : Spelling.EXACT;
        }
    }

    static WordMatches of(Word word, double weight) {
        return new WordMatches(word, word.marks(), weight, new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    void whole(String stem, double nearness, Likeness how) {
        whole(stem, new Match(nearness, how, marks));
    }

    void whole(String stem, Match match) {
        wholes.merge(stem, match, Match::better);
    }

    void root(String root, double nearness, Likeness how) {
        roots.merge(root, new Match(nearness, how, marks), Match::better);
    }

    void part(String stem, double nearness, Likeness how) {
        part(stem, new Match(nearness, how, marks));
    }

    void part(String stem, Match match) {
        parts.merge(stem, match, Match::better);
    }

    /** How the word meets a title word as a whole; null if it does not. */
    @Nullable
    Match full(TitleWord title) {
        Match whole = wholes.get(title.stem());
        Match root = roots.get(title.root());
        return whole == null ? root : root == null ? whole : Match.better(whole, root);
    }

    boolean none() {
        return wholes.isEmpty() && roots.isEmpty() && parts.isEmpty();
    }
}
