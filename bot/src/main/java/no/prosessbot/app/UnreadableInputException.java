package no.prosessbot.app;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Thrown when standard input cannot be read. */
final class UnreadableInputException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why it cannot be read. */
    enum Reason {
        /** The process was started without standard input. */
        CLOSED,
        /** Reading failed, e.g. because standard input is a folder or the disk failed. */
        FAULT
    }

    private final Reason reason;

    UnreadableInputException(Reason reason, @Nullable IOException cause) {
        super("standard input: " + reason, cause);
        this.reason = reason;
    }

    /** Returns the exception of this type in a chain of causes, if any. */
    static Optional<UnreadableInputException> behind(Throwable fault) {
        for (@Nullable Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableInputException found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** Returns the sentence for the user. */
    String sentence() {
        return Texts.beforeConfiguration().say("input." + reason.name().toLowerCase(Locale.ROOT));
    }
}
