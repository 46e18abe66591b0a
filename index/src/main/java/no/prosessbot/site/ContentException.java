package no.prosessbot.site;

import java.nio.file.Path;

/**
 * Thrown if the content as a whole cannot be read: its folder does not exist, is not a folder, may not be listed, or is
 * not a site.
 */
public final class ContentException extends Exception {

    private static final long serialVersionUID = 1L;

    /** The reason why the folder cannot be read. */
    public enum Reason {
        NOT_FOUND,
        NOT_A_FOLDER,
        NOT_READABLE,
        /** There is no Hugo configuration in what should be the root of a site. */
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
