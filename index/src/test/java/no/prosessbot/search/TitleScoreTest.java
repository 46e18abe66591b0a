package no.prosessbot.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import no.prosessbot.card.Handbooks;
import org.junit.jupiter.api.Test;

/** What {@link TitleHit} and {@link TextHit} promise of their figures. */
class TitleScoreTest {

    private static final int LONGEST = 12;

    private static List<String> words() {
        return List.of(
                "kvern", "bjelke", "skrog", "ventil", "pumpe", "turbin", "flens", "anker", "vaier", "kran", "luke",
                "mast");
    }

    /** The more words of a title are said, and nothing else, the higher it scores; all of them, and it scores 1. */
    @Test
    void scoresATitleTheHigherTheMoreOfItIsSaid() {
        for (int length = 2; length <= LONGEST; length++) {
            List<String> title = words().subList(0, length);
            CardIndex index = CardIndex.of(Handbooks.titled(String.join(" ", title), "Salg"));
            double last = 0;
            for (int said = 1; said <= length; said++) {
                TitleHit hit = index.titlesLike(index.words(String.join(" ", title.subList(0, said))))
                        .get(0);
                assertTrue(hit.score() > last, hit + " after " + last);
                last = hit.score();
            }
            assertEquals(1, last, 1e-9);
        }
    }

    /** The more other words are said besides, the lower it scores. */
    @Test
    void scoresATitleTheLowerTheMoreIsSaidBesides() {
        for (int said = 1; said <= 3; said++) {
            CardIndex index = CardIndex.of(Handbooks.titled("Kvern bjelke skrog", "Salg"));
            List<String> text = new ArrayList<>(words().subList(0, said));
            double last = 1.1;
            for (String other : words().subList(3, LONGEST)) {
                TitleHit hit =
                        index.titlesLike(index.words(String.join(" ", text))).get(0);
                assertTrue(hit.score() < last && hit.score() > 0, hit + " after " + last);
                last = hit.score();
                text.add(other);
            }
        }
    }

    @Test
    void scoresTextsUpToWhatATitleCounts() {
        CardIndex index = CardIndex.of(Handbooks.titled("Kvern", "Salg"));
        assertEquals(1.15, index.search(index.words("kvern"), 1).get(0).score(), 1e-6);
    }
}
