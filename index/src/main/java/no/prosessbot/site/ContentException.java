package no.prosessbot.site;

import java.nio.file.Path;

/** The content folder as a whole cannot be read: it is not there, is not a folder, or may not be listed. */
public final class ContentException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why the folder cannot be read. */
    public enum Reason {
        NOT_FOUND,
        NOT_A_FOLDER,
        NOT_READABLE
    }

    private final transient Path folder;
    private final Reason reason;

    public ContentException(Path folder, Reason reason) {
        super(reason + ": " + folder);
        this.folder = folder;
        this.reason = reason;
    }

    public Path folder() {
        return folder;
    }

    public Reason reason() {
        return reason;
    }
}
