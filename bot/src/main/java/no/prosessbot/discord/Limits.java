package no.prosessbot.discord;

import no.prosessbot.reply.Graphemes;

/**
 * Discord's documented limits. Discord counts Unicode code points in some places and UTF-16 units in others. A text
 * never has fewer units than code points, so lengths here are in UTF-16 units.
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
    /** All texts of all embeds in one message together. */
    static final int EMBED_TOTAL = 6000;

    /** Choices of an autocompletion, and options of a select menu. */
    static final int CHOICES = 25;

    static final int CHOICE_NAME = 100;
    static final int CHOICE_VALUE = 100;
    static final int OPTION_LABEL = 100;
    static final int OPTION_DESCRIPTION = 100;
    static final int BUTTON_LABEL = 80;
    static final int BUTTONS_IN_ROW = 5;
    static final int BUTTON_URL = 512;
    /** JDA's limit; Discord itself accepts 2,048. */
    static final int EMBED_URL = 2000;

    static final int PLACEHOLDER = 150;
    static final int CUSTOM_ID = 100;
    static final int MODAL_TITLE = 45;

    static final String ELLIPSIS = "…";

    private Limits() {}

    /** Returns the text itself, or as many whole words as fit, followed by an ellipsis; for sentences. */
    static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        return text.substring(0, end(text, limit - ELLIPSIS.length())).stripTrailing() + ELLIPSIS;
    }

    /**
     * Returns where to cut a text that is too long: after a word if one ends in the last half of the room, else between
     * two characters.
     *
     * @param room units to keep at most; less than the text's length
     */
    static int end(String text, int room) {
        int hard = Graphemes.floor(text, room);
        if (hard == 0) {
            // A single grapheme longer than the room is cut between two code points.
            hard = Character.isLowSurrogate(text.charAt(room)) ? room - 1 : room;
        }
        for (int i = hard; i > room / 2; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return hard;
    }
}
