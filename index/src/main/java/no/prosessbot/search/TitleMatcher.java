package no.prosessbot.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import no.prosessbot.search.Title.TitleWord;
import no.prosessbot.search.WordMatches.Match;
import org.jspecify.annotations.Nullable;

/** Scores how well words name a title, see {@link TitleHit#score}. */
final class TitleMatcher {

    /** What a title's words tell of themselves, 0 to 1. */
    interface Weights {
        double of(String stem);
    }

    /** The share of a compound's letters that its parts must make up for the compound to count as said in full. */
    private static final double WHOLE_COMPOUND = 0.75;

    private static final double WHOLE_COMPOUND_NEARNESS = 0.93;

    /** A whole title with other words around it loses up to this. */
    private static final double OTHER_WORDS = 0.15;

    /** From here on a title counts as said in full. */
    private static final double WHOLE_TITLE = 0.8;

    private final Weights weights;

    TitleMatcher(Weights weights) {
        this.weights = weights;
    }

    /** The result for one title. */
    record Score(double score, double words, double title, Likeness how) {}

    @Nullable
    Score score(List<WordMatches> query, Title title) {
        IdentityHashMap<WordMatches, Match> met = new IdentityHashMap<>();
        double titleWeight = 0;
        double titleGot = 0;
        Likeness loosest = Likeness.SAME;
        for (TitleWord word : title.words()) {
            double weight = weights.of(word.stem());
            titleWeight += weight;
            Said said = said(query, word, met);
            titleGot += weight * said.share;
            if (said.how != null && said.how.compareTo(loosest) > 0) {
                loosest = said.how;
            }
        }
        double queryWeight = 0;
        double queryGot = 0;
        for (WordMatches word : query) {
            queryWeight += word.weight();
            Match match = met.get(word);
            queryGot += match == null ? 0 : word.weight() * match.nearness();
        }
        if (queryGot == 0) {
            return null;
        }
        double words = queryGot / queryWeight;
        double share = titleGot / titleWeight;
        double score = share >= WHOLE_TITLE
                ? Math.min(1, share) * (1 - OTHER_WORDS * (1 - Math.min(1, words / Math.min(1, share))))
                : words * (0.7 + 0.3 * share);
        return new Score(score, words, share, loosest);
    }

    /** How far one title word is said: its share, and the loosest match that says it. */
    private record Said(double share, @Nullable Likeness how) {}

    private static Said said(List<WordMatches> query, TitleWord word, IdentityHashMap<WordMatches, Match> met) {
        Match best = null;
        int partLetters = 0;
        double partNearness = 0;
        Set<String> partsMet = new HashSet<>();
        Likeness partHow = Likeness.PART;
        for (WordMatches asked : query) {
            Match whole = asked.wholes().get(word.stem());
            Match root = asked.roots().get(word.root());
            Match full = whole == null ? root : root == null ? whole : Match.better(whole, root);
            if (full != null && full.how() != Likeness.PART) {
                met.merge(asked, full, Match::better);
                best = best == null ? full : Match.better(best, full);
                continue;
            }
            Match part = full;
            int letters = asked.word().stem().length();
            for (String half : word.parts()) {
                Match match = asked.parts().get(half);
                if (match != null && (part == null || match.nearness() > part.nearness())) {
                    part = match;
                    letters = half.length();
                }
            }
            if (part != null) {
                met.merge(asked, part, Match::better);
                if (partsMet.add(asked.word().stem())) {
                    partLetters += letters;
                    partNearness += letters * part.nearness();
                    partHow = part.how().compareTo(partHow) > 0 ? part.how() : partHow;
                }
            }
        }
        if (best != null) {
            return new Said(best.nearness(), best.how());
        }
        if (partLetters == 0) {
            return new Said(0, null);
        }
        double share = Math.min(1, (double) partLetters / word.stem().length());
        double nearness = partNearness / partLetters;
        return share >= WHOLE_COMPOUND && partsMet.size() > 1
                ? new Said(WHOLE_COMPOUND_NEARNESS * nearness / Likeness.PART.nearness(), partHow)
                : new Said(share * nearness, partHow);
    }

    /** Best first; of equal scores, the order of the handbook. */
    static List<TitleHit> ranked(List<TitleHit> hits) {
        List<TitleHit> ranked = new ArrayList<>(hits);
        ranked.sort(Comparator.comparingDouble(TitleHit::score).reversed());
        return ranked;
    }
}
