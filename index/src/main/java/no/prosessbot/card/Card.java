package no.prosessbot.card;

import java.util.List;
import no.prosessbot.page.Position;
import org.jspecify.annotations.Nullable;

/**
 * One process card as a page has it. Values are trimmed of blank space at their ends (a no-break space too) and
 * otherwise verbatim; absent and blank are null.
 *
 * @param title never blank
 * @param extras parameters beyond the six, in the order of the page
 * @param file relative to the content folder, with {@code /} between folders
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
        String file,
        Position at) {

    public Card {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A card has a title, got a blank one at " + file + ":" + at);
        }
        extras = List.copyOf(extras);
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
