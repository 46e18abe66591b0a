package no.prosessbot.page;

/** Front matter that cannot be read; told as a problem where it is caught. */
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
     * @param offset of the fault within the front matter, in UTF-16 code units; 0 where it is not known
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
