package no.prosessbot.reminder.ledger;

import java.time.Duration;
import java.util.Locale;

/** Why something is posted. */
public enum RunRule {
    /** By the timetable; the period is the date on which it falls before holidays move it. */
    DIGEST(Duration.ofHours(24)),
    /** Because an administrator wants it at once; the period is the id of the command. */
    NOW(Duration.ofMinutes(15)),
    /** Cards lost their owners; the period is the id of the loss. */
    LOSS(Duration.ofDays(7)),
    /** Somebody suggests an owner; the period is the id of the suggestion. */
    SUGGESTION(Duration.ofDays(7));

    private final Duration patience;

    RunRule(Duration patience) {
        this.patience = patience;
    }

    /** For how long after it is due it is worth posting. */
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
