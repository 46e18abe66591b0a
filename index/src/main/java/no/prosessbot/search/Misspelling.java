package no.prosessbot.search;

/**
 * Weighted edit distance between a typed word and the word that was meant: the optimal string alignment distance
 * (Damerau's four errors; no substring is edited twice), with lower costs for common mistakes in Norwegian: double
 * consonants, the linking {@code s}, silent letters, and letters that sound alike.
 */
final class Misspelling {

    /** Maximum length of the words that are compared, in letters. */
    static final int LONGEST = 64;

    /** Lowest cost of any mistake. */
    static final double CHEAP = 0.5;

    private static final double ALIKE = 0.6;

    private Misspelling() {}

    /**
     * Returns the highest cost at which a word of this many letters is still taken for a misspelling; 0 if no mistake
     * is.
     */
    static double allowed(int letters) {
        if (letters < 4) {
            return 0;
        }
        return letters < 6 ? 1.0 : letters < 8 ? 1.5 : 2.0;
    }

    /**
     * Returns the cost of turning one word into the other; symmetric. If either is longer than {@value #LONGEST}
     * letters, the result is {@link Double#MAX_VALUE} unless they are equal.
     */
    static double cost(String typed, String meant) {
        return cost(typed, meant, Double.MAX_VALUE);
    }

    /** Returns the cost if it does not exceed {@code limit}, else some value above it, which takes less time. */
    static double cost(String typed, String meant, double limit) {
        int n = typed.length();
        int m = meant.length();
        if (n > LONGEST || m > LONGEST) {
            return typed.equals(meant) ? 0 : Double.MAX_VALUE;
        }
        if (Math.abs(n - m) * CHEAP > limit) {
            return Double.MAX_VALUE;
        }
        double[][] d = new double[n + 1][m + 1];
        for (int i = 1; i <= n; i++) {
            d[i][0] = d[i - 1][0] + gap(typed, i - 1);
        }
        for (int j = 1; j <= m; j++) {
            d[0][j] = d[0][j - 1] + gap(meant, j - 1);
        }
        for (int i = 1; i <= n; i++) {
            double least = d[i][0];
            for (int j = 1; j <= m; j++) {
                char a = typed.charAt(i - 1);
                char b = meant.charAt(j - 1);
                double best = d[i - 1][j - 1] + swap(a, b);
                best = Math.min(best, d[i - 1][j] + gap(typed, i - 1));
                best = Math.min(best, d[i][j - 1] + gap(meant, j - 1));
                if (i > 1 && j > 1 && a == meant.charAt(j - 2) && typed.charAt(i - 2) == b) {
                    best = Math.min(best, d[i - 2][j - 2] + 1);
                }
                d[i][j] = best;
                least = Math.min(least, best);
            }
            // costs never decrease from one row to the next
            if (least > limit) {
                return Double.MAX_VALUE;
            }
        }
        return d[n][m];
    }

    private static double gap(String word, int at) {
        char c = word.charAt(at);
        boolean doubled = (at > 0 && word.charAt(at - 1) == c) || (at + 1 < word.length() && word.charAt(at + 1) == c);
        boolean silent = (c == 'h' || c == 'd' || c == 't' || c == 'g') && at > 0;
        boolean joint = c == 's' && at > 2 && at + 2 < word.length();
        return doubled || joint ? CHEAP : silent ? 0.8 : 1;
    }

    private static double swap(char a, char b) {
        if (a == b) {
            return 0;
        }
        return alike(a, b) || alike(b, a) ? ALIKE : 1;
    }

    private static boolean alike(char a, char b) {
        return switch (a) {
            case 'b' -> b == 'p';
            case 'd' -> b == 't';
            case 'g' -> b == 'k' || b == 'j';
            case 'c' -> b == 'k' || b == 's' || b == 'z';
            case 's' -> b == 'z';
            case 'v' -> b == 'w';
            case 'i' -> b == 'y' || b == 'j';
            case 'e' -> b == 'a' || b == 'i';
            case 'o' -> b == 'u' || b == 'a' || b == 'y';
            case 'q' -> b == 'k';
            default -> false;
        };
    }
}
