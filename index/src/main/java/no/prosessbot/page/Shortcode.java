package no.prosessbot.page;

import java.util.List;
import no.prosessbot.markdown.Sight;

/**
 * An opening shortcode of a page.
 *
 * @param name as the page spells it; case matters
 * @param at where its opening delimiter begins
 * @param end just past its closing delimiter
 * @param parameters all of them in page order, repeated names too, of which the last one counts
 * @param positional true if the parameters have no names; false where there are none
 * @param sight whether a reader of the page sees what it makes
 */
public record Shortcode(
        String name, Position at, Position end, List<Parameter> parameters, boolean positional, Sight sight) {

    public Shortcode {
        parameters = List.copyOf(parameters);
    }

    /** The same, seen so. */
    Shortcode seen(Sight other) {
        return new Shortcode(name, at, end, parameters, positional, other);
    }
}
