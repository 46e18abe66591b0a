package no.prosessbot.card;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has a role on a card, e.g. its owner.
 *
 * @param texts what the card says, trimmed, verbatim; usually none or one, two where the card has e.g. {@code leader2}
 *     and both name somebody
 * @param shown the same as a reader of the page sees it, without Markdown; a line break makes two of one
 * @param names the people and groups named there, {@code A/B} being two, each in the fullest spelling of the handbook; empty
 *     when the role is vacant
 */
public record Role(List<String> texts, List<String> shown, List<String> names) {

    /** A role of which the card says nothing. */
    public static final Role ABSENT = new Role(List.of(), List.of());

    public Role {
        texts = List.copyOf(texts);
        shown = List.copyOf(shown);
        names = List.copyOf(names);
    }

    /** A role without Markdown. */
    public Role(List<String> texts, List<String> names) {
        this(texts, texts, names);
    }

    /** What the card says first, or null where it says nothing. A placeholder is said too. */
    public @Nullable String text() {
        return texts.isEmpty() ? null : texts.get(0);
    }

    /** True if nobody has the role: it is absent, blank or a placeholder. */
    public boolean vacant() {
        return names.isEmpty();
    }

    /** True if the card says something that stands for "nobody", e.g. {@code TBD}. */
    public boolean placeholder() {
        return names.isEmpty() && !texts.isEmpty();
    }
}
