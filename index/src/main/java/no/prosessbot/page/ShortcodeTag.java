package no.prosessbot.page;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a tag of a shortcode stands, in UTF-16 code units.
 *
 * @param name empty if it has none, or none was read
 * @param shortcode which of the page's shortcodes it is, from 0; -1 if it is none
 */
record ShortcodeTag(int from, int to, Kind kind, String name, int shortcode) {

    enum Kind {
        OPENING,
        CLOSING,
        SELF_CLOSED
    }

    /**
     * For each tag the index of the one that closes it, or that it closes; -1 if there is none. A closing tag closes the innermost shortcode of its name; what was opened within that needs no closing.
     */
    static int[] partners(List<ShortcodeTag> tags) {
        int[] partners = new int[tags.size()];
        Arrays.fill(partners, -1);
        Deque<Integer> open = new ArrayDeque<>();
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < tags.size(); i++) {
            ShortcodeTag tag = tags.get(i);
            if (tag.kind() == ShortcodeTag.Kind.OPENING) {
                open.push(i);
                names.merge(tag.name(), 1, Integer::sum);
            } else if (tag.kind() == ShortcodeTag.Kind.CLOSING
                    && (tag.name().isEmpty() ? !open.isEmpty() : names.getOrDefault(tag.name(), 0) > 0)) {
                int opening;
                do {
                    opening = open.pop();
                    names.merge(tags.get(opening).name(), -1, Integer::sum);
                } while (!tag.name().isEmpty() && !tags.get(opening).name().equals(tag.name()));
                partners[opening] = i;
                partners[i] = opening;
            }
        }
        return partners;
    }
}
