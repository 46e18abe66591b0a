package no.prosessbot.search;

import java.util.Arrays;

/**
 * Optimal string alignment distance from what was typed to the nearest prefix of a term, computed one letter of the
 * term at a time and only for the cells that can be within a limit. Rows that were computed for one term are reused for
 * the next that shares its first letters. Not thread-safe.
 */
final class PrefixDistance {

    private final String typed;
    private final int limit;

    /** By number of letters of the term, then by number of letters typed. */
    private final int[][] rows;

    /** By number of letters of the term: the minimum of the row, below which no later row falls. */
    private final int[] hope;

    /** By number of letters of the term: the distance to the nearest prefix of at most that length. */
    private final int[] least;

    PrefixDistance(String typed, int limit) {
        this.typed = typed;
        this.limit = limit;
        // a longer prefix exceeds the limit by its length alone
        int longest = typed.length() + limit + 1;
        this.rows = new int[longest + 1][typed.length() + 1];
        this.hope = new int[longest + 1];
        this.least = new int[longest + 1];
        Arrays.setAll(rows[0], letters -> letters);
        least[0] = typed.length();
    }

    /**
     * Compares as many letters of a term as can affect the result.
     *
     * @param known number of leading letters that were compared for the previous term and are the same in this one
     * @return number of letters that have been compared
     */
    int compare(String term, int known) {
        int letters = known;
        while (letters < term.length() && hope[letters] <= limit && hope[letters] < least[letters]) {
            letters++;
            fill(term, letters);
        }
        return letters;
    }

    /**
     * Returns the distance to the nearest prefix of at most this many letters, all of which must have been compared. A
     * value above the limit only says that the distance is above it.
     */
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
