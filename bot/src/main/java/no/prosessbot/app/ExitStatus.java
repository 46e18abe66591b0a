package no.prosessbot.app;

/** What every command exits with. */
final class ExitStatus {

    static final int DONE = 0;

    /** The content or the question has a fault that is reported. */
    static final int CONTENT_FAULT = 1;

    /** Wrong usage, a configuration that cannot work, or an operation that failed. */
    static final int CANNOT_WORK = 2;

    /** The memory that Java may use has run out; the same that Java's own option ExitOnOutOfMemoryError gives. */
    static final int OUT_OF_MEMORY = 3;

    private ExitStatus() {}
}
