package no.prosessbot.card;

import java.util.List;
import no.prosessbot.page.Position;
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
