package no.prosessbot.site;

import java.util.Locale;
import no.prosessbot.page.Rule;
import no.prosessbot.page.Severity;

/** Why a file or folder could not be read as content. Each constant documents the arguments of its problems. */
public enum FileRule implements Rule {
    /** No permission, or the disk failed. No arguments. */
    UNREADABLE_FILE,
    /** No permission, or the disk failed; nothing below it was read. No arguments. */
    UNREADABLE_FOLDER,
    /** {0} size and {1} limit, both in MiB. */
    FILE_TOO_LARGE,
    /** Has a page's name, but is neither a file nor a folder, e.g. a pipe. No arguments. */
    NOT_A_FILE,
    /** The file was there when the folder was listed. No arguments. */
    VANISHED_FILE,
    /** A link to a place outside the content folder is not followed. {0} what it points to. */
    LINK_OUTSIDE,
    /** A link to nothing; Hugo leaves out the whole folder that it stands in. {0} what it points to. */
    LINK_BROKEN,
    /** A link that leads back to itself or to a folder that it stands in. {0} what it points to. */
    LINK_CIRCLE,
    /** A link to another folder of the content is not followed, since its pages are read there. {0} what it points to. */
    LINK_TO_FOLDER(Severity.WARNING),
    /** Nested deeper than {0} folders; nothing below was read. */
    NESTED_TOO_DEEPLY,
    /** Its name is not UTF-8. No arguments. */
    NAME_NOT_UTF8(Severity.WARNING);

    private final Severity severity;

    FileRule() {
        this(Severity.ERROR);
    }

    FileRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
