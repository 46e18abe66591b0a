package no.prosessbot.card;

import java.util.List;
import no.prosessbot.page.Problem;

/**
 * All cards and problems of one reading of the content; immutable, safe to share between threads.
 *
 * @param cards in page order: by file, folder by folder with names by their code points, then position
 * @param problems in page order too; where a file is not the place of it, the file is {@code .}
 */
public record Handbook(List<Card> cards, List<Problem> problems) {

    public Handbook {
        cards = List.copyOf(cards);
        problems = List.copyOf(problems);
    }
}
