package no.prosessbot.reminder.ledger;

import java.time.Instant;
import no.prosessbot.card.CardId;

/**
 * An owner that somebody suggests.
 *
 * @param name the card's title as the card spells it
 * @param line where {@code text} is to be written
 * @param inserted true if {@code text} comes before what stands there, false if it replaces it
 * @param owner who should own the card
 * @param by the user who suggests it
 * @param administrator the user who is told where the server has decided nothing
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
