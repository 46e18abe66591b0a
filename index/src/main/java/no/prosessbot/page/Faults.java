package no.prosessbot.page;

import java.util.ArrayList;
import java.util.List;

/** Gathers the problems of one page, so many as a person can use. */
final class Faults {

    private final String file;
    private final PageText text;
    private final List<Problem> problems = new ArrayList<>();
    private boolean full;

    Faults(String file, PageText text) {
        this.file = file;
        this.text = text;
    }

    void add(PageRule rule, int at, String... arguments) {
        if (full) {
            return;
        }
        if (problems.size() == PageReader.MAX_PROBLEMS) {
            full = true;
            String told = Integer.toString(PageReader.MAX_PROBLEMS);
            problems.add(Problem.of(file, text.position(at), PageRule.TOO_MANY_PROBLEMS, told));
            return;
        }
        problems.add(Problem.of(file, text.position(at), rule, arguments));
    }

    /** True when no more are taken, so that reading on is of no use. */
    boolean full() {
        return full;
    }

    List<Problem> inPageOrder() {
        problems.sort(Problem.IN_PAGE_ORDER);
        return problems;
    }
}
