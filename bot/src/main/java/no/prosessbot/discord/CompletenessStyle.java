package no.prosessbot.discord;

import no.prosessbot.reply.Sheet.Completeness;

/** Symbol and colour that show how complete a card is. */
final class CompletenessStyle {

    private CompletenessStyle() {}

    static String symbol(Completeness completeness) {
        return switch (completeness) {
            case COMPLETE -> "🟢";
            case INCOMPLETE -> "🟡";
            case OWNERLESS -> "🔴";
        };
    }

    /** Returns the colour as 24-bit RGB. */
    static int colour(Completeness completeness) {
        return switch (completeness) {
            case COMPLETE -> 0x2E7D32;
            case INCOMPLETE -> 0xF9A825;
            case OWNERLESS -> 0xC62828;
        };
    }
}
