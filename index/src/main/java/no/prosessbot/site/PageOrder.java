package no.prosessbot.site;

import java.util.Comparator;
import no.prosessbot.page.Problem;

/** The order of files, independent of machine and locale. */
public final class PageOrder {

    /** Folder by folder, with names in the order of their code points. */
    public static final Comparator<String> FILES = PageOrder::compare;

    /** By file, then by position and rule. */
    public static final Comparator<Problem> PROBLEMS =
            Comparator.comparing(Problem::file, FILES).thenComparing(Problem.IN_PAGE_ORDER);

    private PageOrder() {}

    private static int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int left = a.codePointAt(i);
            int right = b.codePointAt(j);
            if (left != right) {
                return Integer.compare(rank(left), rank(right));
            }
            i += Character.charCount(left);
            j += Character.charCount(right);
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    /** A slash sorts before everything else, so that {@code a/b.md} comes before {@code a-b.md}. */
    private static int rank(int codePoint) {
        return codePoint == '/' ? -1 : codePoint;
    }
}
