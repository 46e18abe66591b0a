package no.prosessbot.search;

import java.util.Arrays;

/**
 * How far what was typed is from the nearest beginning of a term, letter by letter of the term: the optimal string alignment
 * distance, of which only the rows and the band that may be within a limit are computed. What was computed for the first
 * letters of one term stands for the next that has them too. For one thread.
 */
final class PrefixDistance {

    private final String typed;
    private final int limit;

    /** By letters of the term and letters typed. */
    private final int[][] rows;

    /** By letters of the term: the least of the row, which no later row goes below. */
    private final int[] hope;

    /** By letters of the term: the distance to the nearest beginning up to there. */
    private final int[] least;

    PrefixDistance(String typed, int limit) {
        this.typed = typed;
        this.limit = limit;
        // a longer beginning has too many letters more than what was typed
        int longest = typed.length() + limit + 1;
        this.rows = new int[longest + 1][typed.length() + 1];
        this.hope = new int[longest + 1];
        this.least = new int[longest + 1];
        Arrays.setAll(rows[0], letters -> letters);
        least[0] = typed.length();
    }

    /**
     * Compares as many letters of a term as can matter.
     *
     * @param known how many of its first letters were compared for the term before
     * @return how many were compared now
     */
    int compare(String term, int known) {
        int letters = known;
        while (letters < term.length() && hope[letters] <= limit && hope[letters] < least[letters]) {
            letters++;
            fill(term, letters);
        }
        return letters;
    }

    /** The distance to the nearest beginning of at most so many letters, all of them compared; if above the limit, any. */
    int least(int letters) {
        return least[letters];
    }

    private void fill(String term, int letters) {
        int[] row = rows[letters];
        Arrays.fill(row, limit + 1);
        int best = limit + 1;
        int end = Math.min(typed.length(), letters + limit);
        for (int j = Math.max(0, letters - limit); j <= end; j++) {
            row[j] = j == 0 ? letters : cell(term, letters, j);
            best = Math.min(best, row[j]);
        }
        hope[letters] = best;
        least[letters] = Math.min(least[letters - 1], row[typed.length()]);
    }

    private int cell(String term, int i, int j) {
        char own = term.charAt(i - 1);
        char said = typed.charAt(j - 1);
        int changed = rows[i - 1][j - 1] + (own == said ? 0 : 1);
        int added = Math.min(rows[i - 1][j], rows[i][j - 1]) + 1;
        boolean swapped = i > 1 && j > 1 && own == typed.charAt(j - 2) && term.charAt(i - 2) == said;
        return Math.min(Math.min(changed, added), swapped ? rows[i - 2][j - 2] + 1 : Integer.MAX_VALUE);
    }
}
