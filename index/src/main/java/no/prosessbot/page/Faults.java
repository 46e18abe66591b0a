package no.prosessbot.page;

import java.util.List;

/** Gathers the problems of one page by their offsets. */
final class Faults {

    private final PageText text;
    private final ProblemList problems;

    Faults(String file, PageText text) {
        this.text = text;
        this.problems = new ProblemList(file, PageRule.TOO_MANY_PROBLEMS, PageRule.TOO_MANY_WARNINGS);
    }

    void add(Rule rule, int at, String... arguments) {
        problems.add(text.position(at), rule, arguments);
    }

    /** True when no more are taken, so that reading on is of no use. */
    boolean full() {
        return problems.full();
    }

    List<Problem> inPageOrder() {
        return problems.inPageOrder();
    }
}
