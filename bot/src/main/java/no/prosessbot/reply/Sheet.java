package no.prosessbot.reply;

import java.util.List;

/**
 * A whole card, to be laid out: what it lacks is an entry too.
 *
 * @param entries owner, leader, purpose, input, output, then what else the card has in the order of the page
 * @param note what is missing, in a sentence; empty where nothing is
 */
public record Sheet(String title, List<Entry> entries, Completeness completeness, String note, Source source) {

    public Sheet {
        entries = List.copyOf(entries);
    }

    /** How much of a card is filled in; the worst that applies. */
    public enum Completeness {
        COMPLETE,
        /** It has an owner, but lacks something else. */
        INCOMPLETE,
        /** Nobody owns it. */
        OWNERLESS
    }

    /**
     * One labelled field.
     *
     * @param value as the card has it; where it has nothing, a word that says so
     * @param missing true where the card has nothing, or a placeholder for a person
     */
    public record Entry(String label, String value, boolean missing) {}
}
