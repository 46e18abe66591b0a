package no.prosessbot.app;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Standard input cannot be read. */
final class UnreadableInputException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    enum Reason {
        /** The process was started without one. */
        CLOSED,
        /** It is a folder, or a disk failed. */
        FAULT
    }

    private final Reason reason;

    UnreadableInputException(Reason reason, @Nullable IOException cause) {
        super("standard input: " + reason, cause);
        this.reason = reason;
    }

    /** The one that lies behind a fault. */
    static Optional<UnreadableInputException> behind(Throwable fault) {
        for (@Nullable Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableInputException found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** For whoever started the program. */
    String sentence() {
        return Texts.beforeConfiguration().say("input." + reason.name().toLowerCase(Locale.ROOT));
    }
}
