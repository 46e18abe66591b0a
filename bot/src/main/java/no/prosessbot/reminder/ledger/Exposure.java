package no.prosessbot.reminder.ledger;

/** Whether others on the machine could see what is in the state folder. */
public enum Exposure {
    /** They could not. */
    NONE,
    /** They could, and cannot any more. */
    ENDED,
    /** They can: the permissions could not be changed. */
    LASTS;

    /** The worse of the two. */
    Exposure or(Exposure other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
