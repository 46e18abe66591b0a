package no.prosessbot.site;

import java.util.Locale;
import no.prosessbot.page.Rule;
import no.prosessbot.page.Severity;

/** Reasons why a file or folder could not be read as content. Each constant documents the arguments of its problems. */
public enum FileRule implements Rule {
    /** No permission, or a disk failure. No arguments. */
    UNREADABLE_FILE,
    /** No permission, or a disk failure; nothing below it was read. No arguments. */
    UNREADABLE_FOLDER,
    /** The file is larger than is read. {0} its size and {1} the limit, both in MiB. */
    FILE_TOO_LARGE,
    /** It has a page's name but is neither a file nor a folder, e.g. a pipe. No arguments. */
    NOT_A_FILE,
    /** The file disappeared after its folder was listed. No arguments. */
    VANISHED_FILE,
    /**
     * A link to a file outside the site's folders, or to a folder outside the mount; it is not followed. {0} its
     * target.
     */
    LINK_OUTSIDE,
    /** A link to nothing; Hugo leaves out the whole folder that contains it. {0} its target. */
    LINK_BROKEN,
    /** A link to itself or to a folder that contains it. {0} its target. */
    LINK_CIRCLE,
    /** A link to another folder of the mount; it is not followed, since the pages are read there. {0} its target. */
    LINK_TO_FOLDER(Severity.WARNING),
    /** Nested too deeply; nothing below it was read. {0} the maximum depth. */
    NESTED_TOO_DEEPLY,
    /** The name is not UTF-8. No arguments. */
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
