package no.prosessbot.page;

import java.util.HashMap;
import java.util.Map;

/**
 * Which shortcodes of a page wait for a closing tag. Hugo matches closing tags with openings by depth and hardly looks at
 * the name; what wants closing it learns from templates, which a reader of pages does not have. So only the counts tell.
 */
final class OpenShortcodes {

    /** How a closing tag fares. */
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

    /** A closing tag without a name closes whatever is innermost. */
    Closing closeInnermost() {
        if (total == 0) {
            return open.isEmpty() ? Closing.NEVER_OPENED : Closing.ALREADY_CLOSED;
        }
        total--;
        return Closing.FITS;
    }
}
