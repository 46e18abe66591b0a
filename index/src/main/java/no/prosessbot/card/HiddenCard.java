package no.prosessbot.card;

import java.util.Optional;
import no.prosessbot.page.Position;
import no.prosessbot.site.HiddenReason;

/**
 * A card on a page that the site does not show.
 *
 * @param title the card's title
 * @param file path relative to the root, with {@code /} between folders
 * @param at position of the shortcode's opening delimiter
 * @param reason why the page is not shown
 */
public record HiddenCard(String title, String file, Position at, HiddenReason reason) {

    /** Returns the hidden card, or empty if the card is shown. */
    static Optional<HiddenCard> of(Card card) {
        return Optional.ofNullable(card.page().hidden())
                .map(reason -> new HiddenCard(card.title(), card.file(), card.at(), reason));
    }
}
