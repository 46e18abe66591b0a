package no.prosessbot.answer;

import java.util.List;
import java.util.Map;
import no.prosessbot.card.Handbook;
import no.prosessbot.search.CardIndex;
import no.prosessbot.search.Suggester;

/**
 * One reading of the handbook, ready to be asked; immutable, safe to share between threads. A new reading makes a new
 * edition, which replaces the old one in one step.
 */
public record Edition(Handbook handbook, CardIndex index, Answerer answerer, Suggester suggester) {

    /**
     * Makes a reading ready to be asked.
     *
     * @param synonyms an organisation's own words, see {@link CardIndex#of(Handbook, Map)}
     */
    public static Edition of(Handbook handbook, Map<String, List<String>> synonyms) {
        CardIndex index = CardIndex.of(handbook, synonyms);
        return new Edition(handbook, index, new Answerer(index), new Suggester(index));
    }
}
