package no.prosessbot.discord;

/**
 * Discord's documented limits. Discord counts Unicode code points in some places and UTF-16 units in others; the units
 * are never fewer, so lengths here are in UTF-16 units.
 *
 * @see <a href="https://docs.discord.com/developers/resources/message#embed-object-embed-limits">Embed limits</a>
 * @see <a href="https://docs.discord.com/developers/components/reference">Components</a>
 */
final class Limits {

    static final int MESSAGE = 2000;
    static final int EMBED_TITLE = 256;
    static final int EMBED_DESCRIPTION = 4096;
    static final int EMBED_FIELDS = 25;
    static final int FIELD_NAME = 256;
    static final int FIELD_VALUE = 1024;
    static final int FOOTER = 2048;
    /** Of all texts of all embeds in one message. */
    static final int EMBED_TOTAL = 6000;

    /** Of autocompletion, and options of a select menu. */
    static final int CHOICES = 25;

    static final int CHOICE_NAME = 100;
    static final int CHOICE_VALUE = 100;
    static final int OPTION_LABEL = 100;
    static final int OPTION_DESCRIPTION = 100;
    static final int BUTTON_LABEL = 80;
    static final int BUTTONS_IN_ROW = 5;
    static final int BUTTON_URL = 512;
    static final int PLACEHOLDER = 150;
    static final int CUSTOM_ID = 100;
    static final int MODAL_TITLE = 45;

    static final String ELLIPSIS = "…";

    private Limits() {}

    /** The text itself, or as many whole words as there is room for with an ellipsis after them. */
    static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        return text.substring(0, end(text, limit - ELLIPSIS.length())).stripTrailing() + ELLIPSIS;
    }

    /**
     * Where to cut a text that is too long: after a word where one ends in the last half of the room, else between two
     * characters.
     *
     * @param room at most so many units are kept
     */
    static int end(String text, int room) {
        int hard = room;
        while (hard > 0 && !Character.isWhitespace(text.charAt(hard)) && inside(text, hard)) {
            hard--;
        }
        for (int i = hard; i > room / 2; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return hard;
    }

    /** True if a cut here would divide a character: a surrogate pair, or a letter from its accents. */
    private static boolean inside(String text, int at) {
        int next = text.codePointAt(at);
        boolean mark = switch (Character.getType(next)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> next == 0x200D;
        };
        return mark || Character.isLowSurrogate(text.charAt(at)) || text.charAt(at - 1) == '\u200D';
    }
}
