package no.prosessbot.page;

import java.util.Locale;

/** What is wrong with a file whatever Hugo makes of it. Each constant documents the arguments of its problems. */
public enum SourceRule implements Rule {
    /** A line that a merge has left. {0} the line. */
    MERGE_CONFLICT;

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
