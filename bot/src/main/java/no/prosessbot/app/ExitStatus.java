package no.prosessbot.app;

/** Exit statuses of all commands. */
final class ExitStatus {

    static final int DONE = 0;

    /** The content has errors, which were reported. */
    static final int CONTENT_FAULT = 1;

    /** Wrong usage, an invalid configuration, or a failed operation. */
    static final int CANNOT_WORK = 2;

    /** Out of memory; the same status as with Java's option ExitOnOutOfMemoryError. */
    static final int OUT_OF_MEMORY = 3;

    private ExitStatus() {}
}
