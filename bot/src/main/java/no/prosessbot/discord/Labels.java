package no.prosessbot.discord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.prosessbot.reply.Graphemes;

/**
 * Shortens titles, names and paths so that they can still be told apart. Such texts differ at their ends as often as at
 * their beginnings, so a text that is too long loses its middle. If several then look alike, the part where they differ
 * is shown instead; if that does not help either, or they differ in nothing visible, they are numbered.
 */
final class Labels {

    /** Divisor: this fraction of the room goes to the beginning when a part of the middle is shown. */
    private static final int BEGINNING = 5;

    /**
     * Divisor: the word at the first difference is shown whole if it begins within this fraction of the room before the
     * difference.
     */
    private static final int BACK = 8;

    /** UTF-16 units of an ellipsis between two blanks. */
    private static final int GAP = 3;

    private final int limit;
    private final UnaryOperator<String> written;

    /**
     * @param limit longest label in UTF-16 units, as written
     * @param written converts a label to the form in which it is written, e.g. escaped
     */
    private Labels(int limit, UnaryOperator<String> written) {
        this.limit = limit;
        this.written = written;
    }

    /**
     * Returns one label for each text, on one line and never blank. Different texts have different labels.
     *
     * @param limit longest label in UTF-16 units
     */
    static List<String> of(List<String> texts, int limit) {
        return of(texts, limit, UnaryOperator.identity());
    }

    /**
     * Like {@link #of(List, int)}, for places where labels are written in another form, e.g. with escapes.
     *
     * @param limit longest label in UTF-16 units, as written
     */
    static List<String> of(List<String> texts, int limit, UnaryOperator<String> written) {
        return new Labels(limit, written).labels(texts).stream().map(written).toList();
    }

    /** Returns a label for the text that differs from the labels of all others. */
    static String among(List<String> others, String text, int limit) {
        List<String> all = new ArrayList<>(others);
        all.add(text);
        return of(all, limit).get(all.size() - 1);
    }

    private List<String> labels(List<String> texts) {
        Map<String, String> lines = new LinkedHashMap<>();
        texts.forEach(text -> lines.computeIfAbsent(text, PlainText::line));
        Map<String, String> shown = new HashMap<>();
        lines.values().forEach(line -> shown.computeIfAbsent(line, this::shortened));
        tellApart(List.copyOf(shown.keySet()), -1, shown);
        Map<String, String> labels = new HashMap<>();
        Set<String> taken = new HashSet<>();
        // Texts that need no shortening get their label first.
        lines.forEach((text, line) -> {
            if (line.equals(shown.get(line)) && taken.add(line)) {
                labels.put(text, line);
            }
        });
        lines.forEach((text, line) ->
                labels.computeIfAbsent(text, left -> free(line, shown.getOrDefault(line, line), taken)));
        return texts.stream().map(text -> labels.getOrDefault(text, text)).toList();
    }

    private String free(String line, String label, Set<String> taken) {
        String next = label;
        for (int number = 2; !taken.add(next); number++) {
            String mark = " (" + number + ")";
            next = fit(room -> middle(line, Math.max(1, room - mark.length())) + mark);
        }
        return next;
    }

    /**
     * Replaces labels that look alike by labels that show where the texts differ.
     *
     * @param known index before which the texts are known not to differ visibly; -1 at first
     */
    private void tellApart(List<String> lines, int known, Map<String, String> shown) {
        Map<String, List<String>> alike =
                lines.stream().collect(Collectors.groupingBy(line -> shown.getOrDefault(line, line)));
        for (List<String> group : alike.values()) {
            int parting = group.size() < 2 ? known : parting(group);
            if (parting > known) {
                List<String> cut = group.stream().filter(line -> !fits(line)).toList();
                cut.forEach(line -> shown.put(line, fit(room -> around(line, parting, room))));
                tellApart(cut, parting, shown);
            }
        }
    }

    private static int parting(List<String> lines) {
        String first = lines.get(0);
        int same = first.length();
        for (String line : lines) {
            int i = 0;
            while (i < Math.min(same, line.length()) && line.charAt(i) == first.charAt(i)) {
                i++;
            }
            same = Math.min(same, i);
        }
        return Graphemes.floor(first, same);
    }

    private String shortened(String line) {
        return fit(room -> middle(line, room));
    }

    private boolean fits(String label) {
        return written.apply(label).length() <= limit;
    }

    /** Returns the longest cut whose written form is within the limit, by binary search. */
    private String fit(IntFunction<String> cut) {
        int low = 1;
        int high = limit;
        while (low < high) {
            int room = (low + high + 1) / 2;
            if (fits(cut.apply(room))) {
                low = room;
            } else {
                high = room - 1;
            }
        }
        return cut.apply(low);
    }

    /** Returns the beginning and the end of a text within so many UTF-16 units. */
    private static String middle(String text, int room) {
        if (text.length() <= room) {
            return text;
        }
        int kept = Math.max(0, room - GAP);
        return gap(text, head(text, (kept + 1) / 2), tail(text, text.length() - kept / 2));
    }

    /** Returns a little of the beginning of a text, the part at an index, and the end if there is room. */
    private static String around(String text, int at, int room) {
        int from = wordStart(text, at, at - room / BACK);
        int head = head(text, Math.min(from, room / BEGINNING));
        return gap(text, head, from, Math.max(1, room - head - GAP));
    }

    private static String gap(String text, int head, int tail) {
        return gap(text, head, tail, text.length());
    }

    /**
     * Returns the text without the part between two indices; blanks around the ellipsis show that whole words are left
     * out.
     */
    private static String gap(String text, int head, int tail, int room) {
        String before = text.substring(0, head).stripTrailing();
        String after = text.substring(tail).stripLeading();
        boolean wordEnds = before.length() < head || text.startsWith(" ", head);
        boolean wordBegins = text.length() - after.length() > tail || (tail > 0 && text.charAt(tail - 1) == ' ');
        return before + (wordEnds ? " " : "") + Limits.ELLIPSIS + (wordBegins ? " " : "") + middle(after, room);
    }

    private static int wordStart(String text, int at, int earliest) {
        for (int i = at; i > Math.max(0, earliest); i--) {
            if (text.charAt(i - 1) == ' ') {
                return i;
            }
        }
        return at;
    }

    /** Returns where to end the beginning: at the end of a word if one is near, else at the end of a character. */
    private static int head(String text, int most) {
        int end = Graphemes.floor(text, most);
        for (int i = end; i > end / 2; i--) {
            if (i == text.length() || text.charAt(i) == ' ') {
                return i;
            }
        }
        return end;
    }

    private static int tail(String text, int from) {
        int start = Graphemes.ceiling(text, from);
        for (int i = start; i < start + (text.length() - start) / 2; i++) {
            if (text.charAt(i - 1) == ' ') {
                return i;
            }
        }
        return start;
    }
}
