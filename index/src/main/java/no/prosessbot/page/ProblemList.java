package no.prosessbot.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the problems of one page, up to {@link PageReader#MAX_PROBLEMS} errors and as many warnings. If there are
 * more, one further problem says so. Without a limit, a malformed page could exhaust the memory. Not thread-safe.
 */
public final class ProblemList {

    private final String file;
    private final Rule moreErrors;
    private final Rule moreWarnings;
    private final List<Problem> problems = new ArrayList<>();
    private int errors;
    private int warnings;

    /**
     * Creates an empty list.
     *
     * @param file path that the problems name
     * @param moreErrors rule of the problem that stands for the omitted errors; {0} is the number reported
     * @param moreWarnings the same for warnings
     */
    public ProblemList(String file, Rule moreErrors, Rule moreWarnings) {
        this.file = file;
        this.moreErrors = moreErrors;
        this.moreWarnings = moreWarnings;
    }

    /** Adds a problem, unless the limit for its severity has been reached. */
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

    /** True if no more errors are accepted, so that the reader can stop. */
    public boolean full() {
        return errors > PageReader.MAX_PROBLEMS;
    }

    /** Returns the problems in page order, see {@link Problem#IN_PAGE_ORDER}. */
    public List<Problem> inPageOrder() {
        return problems.stream().sorted(Problem.IN_PAGE_ORDER).toList();
    }
}
