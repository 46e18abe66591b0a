package no.prosessbot.address;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Paths with {@code /} between their parts, as Go's {@code path} joins and cleans them. */
public final class SlashPath {

    private SlashPath() {}

    /** The parts that are not empty, one below the other, cleaned. A slash at the end of the last part is kept. */
    public static String joined(String... parts) {
        List<String> full = Arrays.stream(parts).filter(part -> !part.isEmpty()).toList();
        String joined = full.isEmpty() ? "" : cleaned(String.join("/", full));
        boolean slash = parts.length > 0 && parts[parts.length - 1].endsWith("/");
        return slash && !joined.endsWith("/") ? joined + "/" : joined;
    }

    /** Without {@code .}, {@code ..} and slashes that say nothing; that of an empty path is {@code .}. */
    static String cleaned(String path) {
        boolean rooted = path.startsWith("/");
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..") && !parts.isEmpty() && !parts.getLast().equals("..")) {
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".") && !(part.equals("..") && rooted)) {
                parts.addLast(part);
            }
        }
        String clean = (rooted ? "/" : "") + String.join("/", new ArrayList<>(parts));
        return clean.isEmpty() ? "." : clean;
    }

    /** Without slashes at either end. */
    public static String trimmed(String path) {
        int from = 0;
        int to = path.length();
        while (from < to && path.charAt(from) == '/') {
            from++;
        }
        while (to > from && path.charAt(to - 1) == '/') {
            to--;
        }
        return path.substring(from, to);
    }
}
