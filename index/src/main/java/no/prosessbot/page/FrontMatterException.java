package no.prosessbot.page;

/** Thrown for front matter that cannot be read; reported as a problem where it is caught. */
final class FrontMatterException extends Exception {

    private static final long serialVersionUID = 1L;

    enum Reason {
        SYNTAX,
        NOT_KEYS,
        TOO_DEEP
    }

    private final Reason reason;
    private final int offset;

    /**
     * Creates an exception with its cause.
     *
     * @param offset offset of the fault within the front matter, in UTF-16 code units; 0 if unknown
     */
    FrontMatterException(Reason reason, int offset, Throwable cause) {
        super(cause);
        this.reason = reason;
        this.offset = offset;
    }

    FrontMatterException(Reason reason) {
        this.reason = reason;
        this.offset = 0;
    }

    Reason reason() {
        return reason;
    }

    int offset() {
        return offset;
    }
}
