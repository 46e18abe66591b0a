package no.prosessbot.site;

import java.nio.file.Path;

/** The content as a whole cannot be read: its folder is not there, is not a folder, may not be listed, or is no site. */
public final class ContentException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why the folder cannot be read. */
    public enum Reason {
        NOT_FOUND,
        NOT_A_FOLDER,
        NOT_READABLE,
        /** No configuration of Hugo's is in what should be a site's root. */
        NOT_A_SITE
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
