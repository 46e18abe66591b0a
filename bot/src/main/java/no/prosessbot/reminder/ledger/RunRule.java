package no.prosessbot.reminder.ledger;

import java.time.Duration;
import java.util.Locale;

/** Kinds of messages. Each says what the period of its entries is. */
public enum RunRule {
    /** A digest on schedule. The period is the scheduled date, before holidays move it. */
    DIGEST(Duration.ofHours(24)),
    /** A digest that an administrator has asked for. The period is the id of the command. */
    NOW(Duration.ofMinutes(15)),
    /** An alert that cards have lost their owners. The period is the id of the loss. */
    LOSS(Duration.ofDays(7)),
    /** A suggested owner. The period is the id of the suggestion. */
    SUGGESTION(Duration.ofDays(7));

    private final Duration patience;

    RunRule(Duration patience) {
        this.patience = patience;
    }

    /** Returns for how long after it is due a message is still worth posting. */
    public Duration patience() {
        return patience;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RunRule of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
