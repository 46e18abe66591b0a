package no.prosessbot.discord;

import java.util.Arrays;
import java.util.Locale;

/** What can be done about a card without an owner. */
enum Doing {
    /** Anybody may suggest somebody. */
    SUGGEST,
    /** Those who manage the server may put the card off. */
    SNOOZE,
    /** And may decide that it needs no owner. */
    EXEMPT;

    /** As component ids and texts name it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is none of that id */
    static Doing of(String id) {
        return Arrays.stream(values())
                .filter(doing -> doing.id().equals(id))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }
}
