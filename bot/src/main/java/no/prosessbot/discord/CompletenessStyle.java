package no.prosessbot.discord;

import no.prosessbot.reply.Sheet.Completeness;

/** How complete a card is, at a glance. */
final class CompletenessStyle {

    private CompletenessStyle() {}

    static String symbol(Completeness completeness) {
        return switch (completeness) {
            case COMPLETE -> "🟢";
            case INCOMPLETE -> "🟡";
            case OWNERLESS -> "🔴";
        };
    }

    /** As red, green and blue in 24 bits. */
    static int colour(Completeness completeness) {
        return switch (completeness) {
            case COMPLETE -> 0x2E7D32;
            case INCOMPLETE -> 0xF9A825;
            case OWNERLESS -> 0xC62828;
        };
    }
}
