package no.prosessbot.discord;

import java.util.Arrays;
import java.util.Locale;

/** Action on a card without an owner. */
enum Doing {
    /** Suggest an owner; open to everybody. */
    SUGGEST,
    /** Snooze reminders about the card; needs Manage Server. */
    SNOOZE,
    /** Declare that the card needs no owner; needs Manage Server. */
    EXEMPT;

    /** Returns the name used in component ids and message keys. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if no action has that id */
    static Doing of(String id) {
        return Arrays.stream(values())
                .filter(doing -> doing.id().equals(id))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }
}
