package no.prosessbot.card;

import java.util.Optional;
import no.prosessbot.page.Position;
import no.prosessbot.site.HiddenReason;

/**
 * A card on a page that no reader of the site sees.
 *
 * @param file relative to the root, with {@code /} between folders
 * @param at where the shortcode's opening delimiter stands
 */
public record HiddenCard(String title, String file, Position at, HiddenReason reason) {

    /** Empty for a card that is shown. */
    static Optional<HiddenCard> of(Card card) {
        return Optional.ofNullable(card.page().hidden())
                .map(reason -> new HiddenCard(card.title(), card.file(), card.at(), reason));
    }
}
