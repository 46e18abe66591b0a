package no.prosessbot.page;

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
}
