package no.prosessbot.page;

import java.util.List;

/**
 * One page as it was read; immutable.
 *
 * @param file as it was given to the reader
 * @param shortcodes the opening shortcodes that were read whole, in page order; on a faulty page those around the faults
 * @param problems in page order, at most {@link PageReader#MAX_PROBLEMS} errors and as many warnings, and one that
 *     says that there are more of each
 * @param remarks in page order
 * @param headings in page order; none of a page without cards
 */
public record Page(
        String file,
        FrontMatter frontMatter,
        List<Shortcode> shortcodes,
        List<Problem> problems,
        List<Remark> remarks,
        List<Heading> headings) {

    public Page {
        shortcodes = List.copyOf(shortcodes);
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
        headings = List.copyOf(headings);
    }

    /** A page without remarks and headings. */
    public Page(String file, FrontMatter frontMatter, List<Shortcode> shortcodes, List<Problem> problems) {
        this(file, frontMatter, shortcodes, problems, List.of(), List.of());
    }

    /** True if Hugo rejects the page, and with it the whole site. */
    public boolean faulty() {
        return problems.stream()
                .anyMatch(problem ->
                        problem.rule() instanceof PageRule && problem.rule().severity() == Severity.ERROR);
    }
}
