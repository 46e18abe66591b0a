package no.prosessbot.card;

/**
 * Optimal string alignment distance: the number of code points changed, added, removed, or swapped with their neighbour
 * (Damerau's distance in its restricted form).
 */
public final class EditDistance {

    private EditDistance() {}

    /** Returns true if the distance is at most {@code limit}. Stops as soon as it must exceed it. */
    public static boolean within(int limit, String a, String b) {
        int[] left = a.codePoints().toArray();
        int[] right = b.codePoints().toArray();
        if (Math.abs(left.length - right.length) > limit) {
            return false;
        }
        int[] beforeLast = new int[right.length + 1];
        int[] last = new int[right.length + 1];
        for (int j = 0; j <= right.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= left.length; i++) {
            int[] row = new int[right.length + 1];
            row[0] = i;
            int best = i;
            for (int j = 1; j <= right.length; j++) {
                int changed = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                best = Math.min(best, row[j]);
            }
            if (best > limit) {
                return false;
            }
            beforeLast = last;
            last = row;
        }
        return last[right.length] <= limit;
    }
}
