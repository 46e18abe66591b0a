package no.prosessbot.reminder.ledger;

import java.time.Instant;
import no.prosessbot.card.CardId;

/**
 * An owner that a user suggests for a card.
 *
 * @param name the card's title, spelt as on the card
 * @param line the line that {@code text} is to be written on; 1-based
 * @param inserted true if {@code text} is inserted before that line, false if it replaces it
 * @param text what is to be written
 * @param owner the suggested owner
 * @param by the user who suggests it
 * @param administrator the user who is told if the guild has no settings
 */
public record Suggestion(
        long id,
        long server,
        CardId card,
        String name,
        String file,
        int line,
        boolean inserted,
        String text,
        String owner,
        long by,
        long administrator,
        Instant at) {}
