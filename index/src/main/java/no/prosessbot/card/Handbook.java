package no.prosessbot.card;

import java.util.List;
import no.prosessbot.page.Problem;

/**
 * All cards and problems of one reading of the content; immutable, safe to share between threads.
 *
 * @param cards in page order: by file path, then position
 * @param problems in page order, see {@link Problem#IN_PAGE_ORDER}
 */
public record Handbook(List<Card> cards, List<Problem> problems) {

    public Handbook {
        cards = List.copyOf(cards);
        problems = List.copyOf(problems);
    }
}
