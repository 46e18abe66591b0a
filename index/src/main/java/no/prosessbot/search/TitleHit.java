package no.prosessbot.search;

import java.util.List;
import no.prosessbot.card.Card;

/**
 * A card whose title, or whose other name, may be what the words name.
 *
 * @param card the card
 * @param name by which of its names
 * @param score 0 to 1, for ranking: 1 is the title itself and nothing else, and the more of the title and of the words is
 *     accounted for, the higher; no figure of it says that the whole title was said, see {@code title}
 * @param words share of the words' weight that the title accounts for, 0 to 1
 * @param title share of the title's weight that the words account for, 0 to 1
 * @param how the loosest kind of match that was needed
 * @param spelling how the words are spelt beside the title in what is folded; never {@link Spelling#PLAIN}, since it
 *     tells nothing of one title of which only a part was said
 * @param said where the words begin that the title accounts for, see {@link Word#start}; each once
 */
public record TitleHit(
        Card card,
        Name name,
        double score,
        double words,
        double title,
        Likeness how,
        Spelling spelling,
        List<Integer> said) {

    /** What a card is called by. */
    public enum Name {
        /** Its title. */
        TITLE,
        /** A name that an operator gave it, all of which was said, and as it stands: in order, with nothing between. */
        OTHER,
        /** A part of such a name: worth offering, but never worth telling as if it were sure. */
        PART_OF_OTHER
    }

    public TitleHit {
        said = List.copyOf(said);
    }

    /** False if all that was said is a part of a name that an operator gave. */
    public boolean told() {
        return name != Name.PART_OF_OTHER;
    }
}
