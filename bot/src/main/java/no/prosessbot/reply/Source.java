package no.prosessbot.reply;

import no.prosessbot.card.Card;
import org.jspecify.annotations.Nullable;

/**
 * Location of a card.
 *
 * @param file relative to the content folder, with {@code /} between folders
 * @param line where the card begins; 1-based
 * @param path the card's path on the site, encoded, with the heading above it after {@code #}; null if unknown
 * @param url the card's URL as the site itself publishes it; null if the site does not say its own address
 */
public record Source(
        String file,
        int line,
        @Nullable String path,
        @Nullable String url) {

    /** Location of a card that is not on the site. */
    public Source(String file, int line) {
        this(file, line, null, null);
    }

    /** Location of a card of the handbook. */
    public static Source of(Card card) {
        return new Source(
                card.file(),
                card.at().line(),
                card.path().orElse(null),
                card.url().orElse(null));
    }
}
