package no.prosessbot.reminder.ledger;

/** Whether other users of the machine could read the state directory. */
public enum Exposure {
    /** They could not. */
    NONE,
    /** They could until now; the permissions have been corrected. */
    ENDED,
    /** They still can, because the permissions could not be changed. */
    LASTS;

    /** Returns the worse of the two. */
    Exposure or(Exposure other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
