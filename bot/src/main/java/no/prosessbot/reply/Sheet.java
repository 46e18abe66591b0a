package no.prosessbot.reply;

import java.util.List;

/**
 * A whole card, to be laid out: what it lacks is an entry too.
 *
 * @param entries owner, leader, purpose, input, output, then what else the card has in the order of the page
 * @param note what is missing, and what to know of translations, in sentences; empty where there is nothing to say
 */
public record Sheet(String title, List<Entry> entries, Completeness completeness, String note, Source source) {

    public Sheet {
        entries = List.copyOf(entries);
    }

    /** The same with more in the note. */
    Sheet with(String more) {
        String both = note.isEmpty() || more.isEmpty() ? note + more : note + " " + more;
        return new Sheet(title, entries, completeness, both, source);
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
