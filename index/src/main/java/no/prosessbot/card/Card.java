package no.prosessbot.card;

import java.util.List;
import java.util.Optional;
import no.prosessbot.address.PercentEncoding;
import no.prosessbot.page.Position;
import no.prosessbot.site.PageAddress;
import no.prosessbot.site.SourcePage;
import org.jspecify.annotations.Nullable;

/**
 * One process card as a page has it. Values are trimmed of blank space at their ends (a no-break space too) and
 * otherwise verbatim; absent and blank are null.
 *
 * @param title never blank
 * @param extras parameters beyond the six, in the order of the page
 * @param page that it stands on
 * @param at where the shortcode's opening delimiter stands
 */
public record Card(
        String title,
        Role owner,
        Role leader,
        @Nullable String purpose,
        @Nullable String input,
        @Nullable String output,
        List<Extra> extras,
        SourcePage page,
        Position at) {

    public Card {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A card has a title, got a blank one at " + page.file() + ":" + at);
        }
        extras = List.copyOf(extras);
    }

    /** A card of a page that says nothing about itself. */
    public Card(
            String title,
            Role owner,
            Role leader,
            @Nullable String purpose,
            @Nullable String input,
            @Nullable String output,
            List<Extra> extras,
            String file,
            Position at) {
        this(title, owner, leader, purpose, input, output, extras, SourcePage.of(file), at);
    }

    /** The file of its page, relative to the root, with {@code /} between folders. */
    public String file() {
        return page.file();
    }

    /**
     * What follows the site's own address in that of the card, encoded: its page's path, and the heading above the card where
     * there is one. Empty where it cannot be known.
     */
    public Optional<String> path() {
        return Optional.ofNullable(page.address()).map(address -> anchored(address.path()));
    }

    /** Where readers of the site find the card; empty where the site has no address of its own. */
    public Optional<String> url() {
        return Optional.ofNullable(page.address()).flatMap(PageAddress::url).map(this::anchored);
    }

    private String anchored(String address) {
        // A path may have a fragment of its own already.
        return address.indexOf('#') >= 0
                ? address
                : address
                        + page.anchors()
                                .above(at)
                                .map(id -> "#" + PercentEncoding.ofAnchor(id))
                                .orElse("");
    }

    /** The text of a field, as the page has it; null where it is absent or blank. */
    public @Nullable String text(Field field) {
        return switch (field) {
            case TITLE -> title;
            case OWNER -> owner.text();
            case LEADER -> leader.text();
            case PURPOSE -> purpose;
            case INPUT -> input;
            case OUTPUT -> output;
        };
    }
}
