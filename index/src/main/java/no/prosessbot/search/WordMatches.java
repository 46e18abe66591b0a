package no.prosessbot.search;

import java.util.HashMap;
import java.util.Map;

/**
 * All the ways in which one word of a question can meet words of titles.
 *
 * @param word of the question
 * @param weight how much the word tells, 0 to 1: words that many cards have tell less
 * @param wholes stem of a title word → how near
 * @param roots root of a title word → how near
 * @param parts stem of a compound's part → how near
 */
record WordMatches(
        Word word, double weight, Map<String, Match> wholes, Map<String, Match> roots, Map<String, Match> parts) {

    /** @param nearness 0 to 1 */
    record Match(double nearness, Likeness how) {

        static Match better(Match one, Match other) {
            return other.nearness > one.nearness ? other : one;
        }
    }

    static WordMatches of(Word word, double weight) {
        return new WordMatches(word, weight, new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    void whole(String stem, double nearness, Likeness how) {
        wholes.merge(stem, new Match(nearness, how), Match::better);
    }

    void root(String root, double nearness, Likeness how) {
        roots.merge(root, new Match(nearness, how), Match::better);
    }

    void part(String stem, double nearness, Likeness how) {
        parts.merge(stem, new Match(nearness, how), Match::better);
    }

    boolean none() {
        return wholes.isEmpty() && roots.isEmpty() && parts.isEmpty();
    }
}
