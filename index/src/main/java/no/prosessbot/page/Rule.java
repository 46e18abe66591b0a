package no.prosessbot.page;

/** A rule that content can break. Each has an id that stays the same from release to release. */
public interface Rule {

    /** Kebab-case, unique among all rules, e.g. {@code unterminated-quote}. */
    String id();

    Severity severity();
}
