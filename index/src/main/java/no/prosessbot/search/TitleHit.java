package no.prosessbot.search;

import java.util.List;
import no.prosessbot.card.Card;

/**
 * A card whose title, or other name, may be what the words of a question name.
 *
 * @param card the card
 * @param name which of its names matched
 * @param score 0 to 1, for ranking: 1 is exactly the title, and the score rises with the share of the title and of the
 *     words that match; no value of it implies that the whole title was said, see {@code title}
 * @param words share of the words' weight that the title accounts for, 0 to 1
 * @param title share of the title's weight that the words account for, 0 to 1
 * @param how the least certain match type that was needed
 * @param spelling how the words agree with the title in their folded letters; never {@link Spelling#PLAIN}, which says
 *     nothing about a title of which only a part was said
 * @param said offsets of the words that the title accounts for, see {@link Word#start}; distinct
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

    /** The kind of name that matched. */
    public enum Name {
        /** The card's title. */
        TITLE,
        /** A name given by an operator, said in full and in order, with no other content word in between. */
        OTHER,
        /** A part of such a name: good enough to offer the card, never to answer with certainty. */
        PART_OF_OTHER
    }

    public TitleHit {
        said = List.copyOf(said);
    }

    /** False if nothing but a part of an operator's name was said. */
    public boolean told() {
        return name != Name.PART_OF_OTHER;
    }
}
