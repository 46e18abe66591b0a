package no.prosessbot.search;

import no.prosessbot.card.Handbook;

/** An immutable index of one handbook; safe to share between threads. */
public final class CardIndex {

    private final Handbook handbook;

    private CardIndex(Handbook handbook) {
        this.handbook = handbook;
    }

    public static CardIndex of(Handbook handbook) {
        return new CardIndex(handbook);
    }

    /** The handbook that the index was made of. */
    public Handbook handbook() {
        return handbook;
    }
}
