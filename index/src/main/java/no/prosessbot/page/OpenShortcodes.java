package no.prosessbot.page;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts the shortcodes of a page that may still be closed. Hugo matches closing tags to openings by depth, hardly
 * looking at the name, and knows from the templates which shortcodes must be closed. Without the templates only the
 * counts can be checked.
 */
final class OpenShortcodes {

    /** Outcome of a closing tag. */
    enum Closing {
        FITS,
        NEVER_OPENED,
        ALREADY_CLOSED
    }

    private final Map<String, Integer> open = new HashMap<>();
    private long total;

    void open(String name) {
        open.merge(name, 1, Integer::sum);
        total++;
    }

    Closing close(String name) {
        Integer count = open.get(name);
        if (count == null) {
            return Closing.NEVER_OPENED;
        }
        if (count == 0) {
            return Closing.ALREADY_CLOSED;
        }
        open.put(name, count - 1);
        total--;
        return Closing.FITS;
    }

    /** Handles a closing tag without a name, which closes the innermost shortcode. */
    Closing closeInnermost() {
        if (total == 0) {
            return open.isEmpty() ? Closing.NEVER_OPENED : Closing.ALREADY_CLOSED;
        }
        total--;
        return Closing.FITS;
    }
}
