package no.prosessbot.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.prosessbot.page.Page;
import no.prosessbot.page.PageReader;
import no.prosessbot.page.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads candidates. Hugo does not look at the text of a page that it does not build, so its faults are none; but what cards
 * are there is to be known.
 */
final class CandidateReader {

    private final PageReader reader;
    private final SourcePages sources;
    private final List<Problem> problems;

    /** @param problems told which files cannot be read */
    CandidateReader(PageReader reader, SourcePages sources, List<Problem> problems) {
        this.reader = reader;
        this.sources = sources;
        this.problems = problems;
    }

    /** Empty if the file cannot be read. */
    Optional<SiteContents.Found> read(PageCandidate candidate) {
        List<Problem> told = candidate.checked() ? problems : new ArrayList<>();
        return PageFileReader.read(candidate.file(), told).map(bytes -> read(candidate, bytes));
    }

    private SiteContents.Found read(PageCandidate candidate, byte[] bytes) {
        String name = candidate.file().name();
        Made made = new Made();
        Page page = reader.read(name, bytes, own -> {
            made.source = sources.of(candidate, own.values());
            return candidate.checked() && !SourcePages.isNotBuilt(made.source);
        });
        SourcePage source = made.source == null ? sources.of(candidate, Map.of()) : made.source;
        if (candidate.checked() && !SourcePages.isNotBuilt(source)) {
            return new SiteContents.Found(page, sources.with(page.headings(), source));
        }
        List<Problem> counting = candidate.checked() ? page.problems() : List.of();
        Page whole = reader.read(name, bytes);
        return new SiteContents.Found(
                new Page(name, page.frontMatter(), whole.shortcodes(), counting, whole.remarks(), List.of()), source);
    }

    /** What was made of the front matter before the text was read. */
    private static final class Made {
        @Nullable
        SourcePage source;
    }
}
