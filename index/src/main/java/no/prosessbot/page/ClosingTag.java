package no.prosessbot.page;

import java.util.Set;

/** Handles tags with a slash, which close another shortcode or the one that they belong to. */
final class ClosingTag {

    private final PageText text;
    private final Delimiter delimiter;
    private final int start;
    private final OpenShortcodes open;
    private final Set<String> cards;
    private final TagFaults faults;

    ClosingTag(
            PageText text, Delimiter delimiter, int start, OpenShortcodes open, Set<String> cards, TagFaults faults) {
        this.text = text;
        this.delimiter = delimiter;
        this.start = start;
        this.open = open;
        this.cards = cards;
        this.faults = faults;
    }

    /**
     * Handles a tag that closes the shortcode with this name.
     *
     * @param nameEnd offset just past the name; only blanks on the same line may follow
     * @return offset at which to continue
     */
    int named(String name, int nameEnd) {
        if (cards.contains(name)) {
            faults.add(PageRule.CARD_CLOSED, start, name);
        } else {
            told(open.close(name), name);
        }
        int end = nameEnd;
        while (text.codePoint(end) == ' ' || text.codePoint(end) == '\t') {
            end++;
        }
        return text.startsWith(delimiter.close, end)
                ? end + Delimiter.LENGTH
                : faults.fatal(PageRule.TEXT_IN_CLOSING_TAG, end, end, name);
    }

    /** Handles a closing tag without a name. */
    void innermost() {
        told(open.closeInnermost(), "");
    }

    /**
     * Handles a self-closing shortcode. Returns false if it may not close itself.
     *
     * @param slash offset of its slash
     */
    boolean self(String name, int slash) {
        if (cards.contains(name)) {
            faults.add(PageRule.CARD_SELF_CLOSED, slash, name, faults.opening());
            return false;
        }
        open.close(name);
        return true;
    }

    private void told(OpenShortcodes.Closing closing, String name) {
        switch (closing) {
            case FITS -> {}
            case NEVER_OPENED -> faults.add(PageRule.CLOSING_NOT_OPENED, start, name);
            case ALREADY_CLOSED -> faults.add(PageRule.TOO_MANY_CLOSINGS, start, name);
        }
    }
}
