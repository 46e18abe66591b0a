package no.prosessbot.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers problems of one page, so many as a person can use: {@link PageReader#MAX_PROBLEMS} errors and as many warnings,
 * and where there are more, one that says so. Otherwise a page that is made of faults would fill the memory. For one
 * thread.
 */
public final class ProblemList {

    private final String file;
    private final Rule moreErrors;
    private final Rule moreWarnings;
    private final List<Problem> problems = new ArrayList<>();
    private int errors;
    private int warnings;

    /**
     * An empty list.
     *
     * @param moreErrors stands for the errors that are not told; {0} is how many were
     * @param moreWarnings the same of warnings
     */
    public ProblemList(String file, Rule moreErrors, Rule moreWarnings) {
        this.file = file;
        this.moreErrors = moreErrors;
        this.moreWarnings = moreWarnings;
    }

    /** Adds a problem of this page, unless there are enough like it. */
    public void add(Position at, Rule rule, String... arguments) {
        boolean error = rule.severity() == Severity.ERROR;
        int told = error ? errors++ : warnings++;
        if (told < PageReader.MAX_PROBLEMS) {
            problems.add(Problem.of(file, at, rule, arguments));
        } else if (told == PageReader.MAX_PROBLEMS) {
            problems.add(Problem.of(file, at, error ? moreErrors : moreWarnings, Integer.toString(told)));
        } else if (error) {
            errors--;
        } else {
            warnings--;
        }
    }

    /** True when no more errors are taken, so that looking for them is of no use. */
    public boolean full() {
        return errors > PageReader.MAX_PROBLEMS;
    }

    /** What was gathered, in page order. */
    public List<Problem> inPageOrder() {
        return problems.stream().sorted(Problem.IN_PAGE_ORDER).toList();
    }
}
