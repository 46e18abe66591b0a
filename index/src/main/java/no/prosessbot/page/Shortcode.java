package no.prosessbot.page;

import java.util.List;

/**
 * An opening shortcode of a page.
 *
 * @param name as the page spells it; case matters
 * @param at where its opening delimiter begins
 * @param end just past its closing delimiter
 * @param parameters all of them in page order, repeated names too, of which the last one counts
 * @param positional true if the parameters have no names; false where there are none
 */
public record Shortcode(String name, Position at, Position end, List<Parameter> parameters, boolean positional) {

    public Shortcode {
        parameters = List.copyOf(parameters);
    }
}
