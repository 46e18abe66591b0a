package no.prosessbot.card;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Aligns the cards of two translations that are in the same order, but of which some have no counterpart: the alignment of
 * highest score (Needleman and Wunsch 1970, with gaps at no cost). Where several alignments are as good, only those pairs
 * count that are in all of them.
 */
final class CardAlignment {

    /** Two pages of 500 cards each. What is larger is not aligned, for time and room go by the product. */
    private static final long MOST_CELLS = 250_000;

    private static final int PAIR = 1;
    private static final int SAME_TITLE = 4;
    private static final int ROLE = 2;
    private static final int SAME_TEXTS = 1;
    private static final int RARE_WORD = 1;

    /** Chance makes some words the same, and so many do not outweigh a title. */
    private static final int MOST_RARE_WORDS = 4;

    private final CardFeatures left;
    private final CardFeatures right;
    private final Map<Long, Integer> rareWords = new HashMap<>();

    CardAlignment(CardFeatures left, CardFeatures right) {
        this.left = left;
        this.right = right;
        Map<String, Integer> others = left.rareWords();
        right.rareWords().forEach((word, card) -> {
            Integer other = others.get(word);
            if (other != null) {
                rareWords.merge(cell(other, card), RARE_WORD, Integer::sum);
            }
        });
    }

    static boolean affordable(List<Card> left, List<Card> right) {
        return (long) left.size() * right.size() <= MOST_CELLS;
    }

    /** For each card of the right side its partner on the left, or -1. */
    int[] partners() {
        int[][] scores = scores();
        int[][] before = before(scores);
        int[][] after = after(scores);
        int best = after[0][0];
        int[] partners = new int[right.size()];
        Arrays.fill(partners, -1);
        for (int i = 0; i < left.size(); i++) {
            int partner = -1;
            boolean choice = before[i][right.size()] + after[i + 1][right.size()] == best;
            for (int j = 0; j < right.size() && !choice; j++) {
                choice = before[i][j] + after[i + 1][j] == best;
                if (scores[i][j] > 0 && before[i][j] + scores[i][j] + after[i + 1][j + 1] == best) {
                    choice |= partner >= 0;
                    partner = j;
                }
            }
            if (partner >= 0 && !choice) {
                partners[partner] = i;
            }
        }
        return partners;
    }

    private int[][] scores() {
        int[][] scores = new int[left.size()][right.size()];
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                scores[i][j] = score(i, j);
            }
        }
        return scores;
    }

    /** Positive if the two may be translations. */
    private int score(int one, int other) {
        int score = PAIR;
        if (left.title(one).equals(right.title(other))) {
            score += SAME_TITLE;
        }
        for (int role = 0; role < left.roles(one).size(); role++) {
            String names = left.roles(one).get(role);
            String others = right.roles(other).get(role);
            if (!names.isEmpty() && !others.isEmpty()) {
                score += names.equals(others) ? ROLE : -ROLE;
            }
        }
        if (left.texts(one) == right.texts(other)) {
            score += SAME_TEXTS;
        }
        return score + Math.min(MOST_RARE_WORDS, rareWords.getOrDefault(cell(one, other), 0));
    }

    /** The best scores of what comes before each pair of cards. */
    private int[][] before(int[][] scores) {
        int[][] best = new int[left.size() + 1][right.size() + 1];
        for (int i = 1; i <= left.size(); i++) {
            for (int j = 1; j <= right.size(); j++) {
                int paired = best[i - 1][j - 1] + Math.max(0, scores[i - 1][j - 1]);
                best[i][j] = Math.max(paired, Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        return best;
    }

    /** The best scores of each pair of cards and what comes after it. */
    private int[][] after(int[][] scores) {
        int[][] best = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                int paired = best[i + 1][j + 1] + Math.max(0, scores[i][j]);
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        return best;
    }

    private static long cell(int one, int other) {
        return (long) one << Integer.SIZE | other;
    }
}
