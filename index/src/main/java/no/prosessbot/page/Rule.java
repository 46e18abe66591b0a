package no.prosessbot.page;

import java.util.OptionalInt;

/** A rule that content can break. Each has an id that stays the same from release to release. */
public interface Rule {

    /** Kebab-case, unique among all rules, e.g. {@code unterminated-quote}. */
    String id();

    Severity severity();

    /**
     * Where a problem is about two places: the argument that is the file of the other one, which its position follows as
     * {@code line:column}.
     */
    default OptionalInt otherPlace() {
        return OptionalInt.empty();
    }
}
