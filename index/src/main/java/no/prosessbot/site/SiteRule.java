package no.prosessbot.site;

import java.util.Locale;
import no.prosessbot.page.Rule;
import no.prosessbot.page.Severity;

/**
 * What a site's configuration can have wrong, and what it leaves unsaid that matters here. An error is what Hugo stops for.
 * Each constant documents the arguments of its problems.
 */
public enum SiteRule implements Rule {
    /** {0} the line that cannot be read. */
    SITE_CONFIG_SYNTAX,
    /** No permission, the disk failed, or the file is larger than any configuration. No arguments. */
    SITE_CONFIG_UNREADABLE,
    /** {0} the name that no time zone has. */
    UNKNOWN_TIME_ZONE,
    /** {0} the default language, {1} the languages that there are. */
    DEFAULT_LANGUAGE_NOT_DEFINED,
    /** {0} the default language. */
    DEFAULT_LANGUAGE_DISABLED,
    /** {0} the language whose settings are no settings. */
    LANGUAGE_NOT_KEYS,
    /** Some languages have a base address of their own; {0} is one that has none. */
    BASE_URL_NOT_IN_ALL_LANGUAGES,
    /** {0} the target, which names no part of a site. */
    MOUNT_TARGET,
    /** A pattern of {@code permalinks} with an empty part or an unknown token. {0} the pattern. */
    PERMALINK_PATTERN,
    /** Hugo disregards a pattern that it cannot read. {0} the pattern. */
    IGNORE_PATTERN(Severity.WARNING),
    /** The mounted folder or file is not there. {0} its source. */
    MOUNT_MISSING(Severity.WARNING),
    /** A mount, or a content folder, with an absolute path, which is not read. {0} its source. */
    MOUNT_ABSOLUTE(Severity.WARNING),
    /** A mount has a key whose meaning is not known here. {0} the key. */
    MOUNT_KEY(Severity.WARNING),
    /** A theme or module has pages of its own, which are not read. {0} the theme or module. */
    THEME_CONTENT(Severity.WARNING),
    /** A variable for Hugo replaces a setting, which is not known here. {0} the variable. */
    ENVIRONMENT_OVERRIDE(Severity.WARNING),
    /** Files name releases of Hugo that read pages differently. {0} the one that counts, {1} another, {2} where that stands. */
    HUGO_VERSIONS_DIFFER(Severity.WARNING);

    private final Severity severity;

    SiteRule() {
        this(Severity.ERROR);
    }

    SiteRule(Severity severity) {
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
