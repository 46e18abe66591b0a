package no.prosessbot.site;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import no.prosessbot.page.FrontMatter;
import no.prosessbot.page.Page;
import no.prosessbot.page.PageReader;
import no.prosessbot.page.Problem;

/** Finds out, as Hugo 0.111.3 does, which files are pages, which of them are read, and which are shown. For one reading. */
public final class SitePages {

    /** A page that Hugo reads, and what it is on the site. */
    public record Found(Page page, SourcePage source) {}

    /** A file that may be a page; {@code kind} is what cascades call it. */
    private record Candidate(ContentFolder.File file, Cascade cascade, String kind, boolean shown) {}

    private final PageReader reader;
    private final Instant now;
    private final List<Problem> problems;

    /** Page → file. Of several files for one page the last one wins, and the others are not read. */
    private final Map<String, Candidate> candidates = new HashMap<>();

    private final List<Found> found = new ArrayList<>();

    private SitePages(PageReader reader, Instant now, List<Problem> problems) {
        this.reader = reader;
        this.now = now;
        this.problems = problems;
    }

    /**
     * The pages of a content folder, in no particular order.
     *
     * @param now against which pages are of the future, or expired
     * @param problems told what cannot be read; the pages' own faults are not
     * @throws ContentException if there is no such folder, or it cannot be listed; never for what is in it
     */
    public static List<Found> in(Path content, PageReader reader, Instant now, List<Problem> problems)
            throws ContentException {
        SitePages site = new SitePages(reader, now, problems);
        site.visit(ContentWalker.walk(content, problems), Cascade.NONE);
        for (Candidate candidate : site.candidates.values()) {
            site.read(candidate);
        }
        return site.found;
    }

    private void visit(ContentFolder folder, Cascade above) {
        List<ContentFolder.File> files =
                folder.files().stream().filter(file -> !plainHtml(file)).toList();
        Optional<ContentFolder.File> section = first(files, ContentNames::isSectionIndex);
        Optional<ContentFolder.File> leaf = first(files, ContentNames::isLeafIndex);
        if (section.isPresent()) {
            section(folder, files, section.get(), above);
        } else if (leaf.isPresent()) {
            leaf(folder, files, leaf.get(), above);
        } else {
            files.forEach(file -> page(file, above));
            folder.folders().forEach(below -> visit(below, above));
        }
    }

    /** A draft or expired section takes its whole folder with it. */
    private void section(
            ContentFolder folder, List<ContentFolder.File> files, ContentFolder.File index, Cascade above) {
        String kind = folder.name().isEmpty() ? "home" : "section";
        Optional<Page> page = read(index, values -> above.below(values).apply(values, index.name(), kind));
        Cascade cascade =
                page.map(read -> above.below(read.frontMatter().values())).orElse(above);
        if (page.isPresent() && !keep(page.get(), cascade, kind)) {
            return;
        }
        for (ContentFolder.File file : files) {
            if (ContentNames.isLeafIndex(file.last()) || ContentNames.isSectionIndex(file.last())) {
                if (!file.equals(index)) {
                    resource(file, cascade);
                }
            } else {
                page(file, cascade);
            }
        }
        folder.folders().forEach(below -> visit(below, cascade));
    }

    /** Beside a leaf's index and below it there are no pages, only resources of that one. */
    private void leaf(ContentFolder folder, List<ContentFolder.File> files, ContentFolder.File index, Cascade above) {
        candidates.remove(folder.name().replaceFirst("/$", "").toLowerCase(Locale.ROOT));
        Optional<Page> page = read(index, values -> above.apply(values, index.name(), "page"));
        if (page.isPresent() && !keep(page.get(), above, "page")) {
            return;
        }
        files.stream().filter(file -> !file.equals(index)).forEach(file -> resource(file, above));
        folder.folders().forEach(below -> resources(below, above));
    }

    private void resources(ContentFolder folder, Cascade cascade) {
        folder.files().stream().filter(file -> !plainHtml(file)).forEach(file -> resource(file, cascade));
        folder.folders().forEach(below -> resources(below, cascade));
    }

    private void page(ContentFolder.File file, Cascade cascade) {
        candidates.put(file.page(), new Candidate(file, cascade, "page", true));
    }

    private void resource(ContentFolder.File file, Cascade cascade) {
        candidates.put("resource:" + file.name(), new Candidate(file, cascade, "page", false));
    }

    private void read(Candidate candidate) {
        Cascade cascade = candidate.cascade();
        ContentFolder.File file = candidate.file();
        read(file, values -> cascade.apply(values, file.name(), candidate.kind()))
                .ifPresent(page -> {
                    Map<String, Object> values =
                            cascade.apply(page.frontMatter().values(), file.name(), candidate.kind());
                    PageKind kind = candidate.shown() ? PageKind.PAGE : PageKind.RESOURCE;
                    found.add(new Found(page, source(page.file(), kind, values)));
                });
    }

    /** Keeps the page of an index; false if Hugo does not build it. */
    private boolean keep(Page page, Cascade cascade, String kind) {
        Map<String, Object> values = cascade.apply(page.frontMatter().values(), page.file(), kind);
        boolean built = PageVisibility.built(values, now);
        PageKind pageKind =
                kind.equals("page") ? PageKind.LEAF_BUNDLE : kind.equals("home") ? PageKind.HOME : PageKind.SECTION;
        found.add(new Found(page, source(page.file(), pageKind, values)));
        return built;
    }

    private SourcePage source(String file, PageKind kind, Map<String, Object> values) {
        String path = file.substring(0, file.lastIndexOf('.'));
        int slash = file.indexOf('/');
        return new SourcePage(
                file,
                path,
                null,
                kind,
                slash < 0 ? "" : file.substring(0, slash),
                values,
                path,
                PageVisibility.hidden(values, kind, now).orElse(null));
    }

    private Optional<Page> read(ContentFolder.File file, Values values) {
        Predicate<FrontMatter> built = own -> PageVisibility.built(values.of(own.values()), now);
        return PageFileReader.read(file, problems).map(bytes -> reader.read(file.name(), bytes, built));
    }

    /** True for HTML that Hugo copies as it is. One that cannot be read is found out later. */
    private static boolean plainHtml(ContentFolder.File file) {
        return file.isHtml()
                && PageFileReader.read(file, new ArrayList<>())
                        .filter(PageReader::isPlainHtml)
                        .isPresent();
    }

    private static Optional<ContentFolder.File> first(List<ContentFolder.File> files, Predicate<String> name) {
        return files.stream().filter(file -> name.test(file.last())).findFirst();
    }

    /** A page's values with those that are handed down to it. */
    @FunctionalInterface
    private interface Values {
        Map<String, Object> of(Map<String, Object> own);
    }
}
