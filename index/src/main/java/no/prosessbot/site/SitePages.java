package no.prosessbot.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.prosessbot.page.HugoRule;
import no.prosessbot.page.PageReader;
import no.prosessbot.page.Problem;

/**
 * Finds out, as Hugo does, which files are pages, which of them are read, and which are shown. In each folder an index of any
 * language decides what the folder is, while what it hands down and what it hides is for its own language alone. For one
 * reading.
 */
final class SitePages {

    private final SiteConfiguration configuration;
    private final PageReader reader;
    private final CandidateReader candidateReader;
    private final SourcePages sources;

    /** Page → file. Of several files for one page the last one wins, and the others are not read. */
    private final Map<String, PageCandidate> candidates = new HashMap<>();

    private final List<SiteContents.Found> found = new ArrayList<>();

    SitePages(SiteConfiguration configuration, PageReader reader, Instant now, List<Problem> problems) {
        this.configuration = configuration;
        this.reader = reader;
        this.sources = new SourcePages(configuration, now);
        this.candidateReader = new CandidateReader(reader, sources, problems);
    }

    /** The pages of the content. What cannot be read is told; the pages' own faults are not. */
    SiteContents in(ContentFolder content) {
        visit(content, new Levels(configuration));
        candidates.values().forEach(this::read);
        return new SiteContents(configuration, found, Optional.ofNullable(sources.nextChange()));
    }

    private void visit(ContentFolder folder, Levels above) {
        Levels levels = above.copy();
        List<ContentFile> files = counting(folder, levels);
        if (files.stream().anyMatch(file -> ContentNames.isSectionIndex(file.last()))) {
            section(folder, files, levels);
        } else if (files.stream().anyMatch(file -> ContentNames.isLeafIndex(file.last()))) {
            leaf(folder, files, levels);
        } else {
            files.forEach(file -> page(file, levels));
            folder.folders().forEach(below -> visit(below, levels));
        }
    }

    /** The files that count, each page's once; those that the configuration leaves out are put aside. */
    private List<ContentFile> counting(ContentFolder folder, Levels levels) {
        List<ContentFile> counting = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ContentFile file : folder.files()) {
            if (file.left() != null) {
                read(levels.candidate(file, PageKind.PAGE).left(file.left()));
            } else if (!plainHtml(file)) {
                if (seen.add(file.duplicateKey())) {
                    counting.add(file);
                } else {
                    read(levels.candidate(file, PageKind.PAGE).left(HiddenReason.OVERRIDDEN));
                }
            }
        }
        return counting;
    }

    private void section(ContentFolder folder, List<ContentFile> files, Levels levels) {
        Set<String> withIndex = new HashSet<>();
        for (ContentFile file : files) {
            boolean index = ContentNames.isSectionIndex(file.last());
            if (index && withIndex.add(file.languageKey())) {
                index(folder, file, levels);
            } else if (index || (ContentNames.isLeafIndex(file.last()) && withIndex.contains(file.languageKey()))) {
                // Hugo makes a page of it at the section's own address, where nobody sees it.
                overridden(file, levels);
            } else {
                page(file, levels);
            }
        }
        folder.folders().forEach(below -> visit(below, levels));
    }

    private void overridden(ContentFile file, Levels levels) {
        PageCandidate page = levels.candidate(file, PageKind.PAGE);
        read(new PageCandidate(
                file,
                page.cascade(),
                page.kind(),
                page.section(),
                page.sectionHasIndex(),
                page.checked() ? HiddenReason.OVERRIDDEN : page.hidden(),
                page.checked()));
    }

    /** Reads the index of a section, which decides about what is below it in its language. */
    private void index(ContentFolder folder, ContentFile file, Levels levels) {
        String section = folder.path();
        levels.enter(file, section);
        PageCandidate candidate = levels.candidate(file, sources.kindOfIndex(section));
        read(candidate).ifPresent(read -> {
            levels.handDown(file, read.page().frontMatter().values());
            boolean hides = candidate.checked() && SourcePages.isNotBuilt(read.source());
            if (hides && !configuration.has(HugoRule.SECTION_HIDES_ITSELF_ALONE)) {
                levels.hide(file, read.source().hidden());
            }
        });
    }

    /** Beside a leaf's index and below it there are no pages, only resources of that one. */
    private void leaf(ContentFolder folder, List<ContentFile> files, Levels levels) {
        Set<String> withIndex = new HashSet<>();
        for (ContentFile file : files) {
            if (ContentNames.isLeafIndex(file.last()) && withIndex.add(file.languageKey())) {
                override(file.languageKey() + ":" + folder.path().toLowerCase(Locale.ROOT));
                PageCandidate candidate = levels.candidate(file, PageKind.LEAF_BUNDLE);
                read(candidate)
                        .filter(read -> candidate.checked() && SourcePages.isNotBuilt(read.source()))
                        .ifPresent(read -> levels.hide(file, read.source().hidden()));
            } else {
                read(levels.candidate(file, PageKind.RESOURCE));
            }
        }
        folder.folders().forEach(below -> resources(below, levels));
    }

    private void resources(ContentFolder folder, Levels levels) {
        counting(folder, levels).forEach(file -> read(levels.candidate(file, PageKind.RESOURCE)));
        folder.folders().forEach(below -> resources(below, levels));
    }

    private void page(ContentFile file, Levels levels) {
        override(file.pageKey());
        candidates.put(file.pageKey(), levels.candidate(file, PageKind.PAGE));
    }

    private void override(String pageKey) {
        PageCandidate before = candidates.remove(pageKey);
        if (before != null) {
            read(before.left(HiddenReason.OVERRIDDEN));
        }
    }

    private Optional<SiteContents.Found> read(PageCandidate candidate) {
        Optional<SiteContents.Found> read = candidateReader.read(candidate);
        read.ifPresent(found::add);
        return read;
    }

    /** True for HTML that Hugo copies as it is. One that cannot be read is found out later. */
    private boolean plainHtml(ContentFile file) {
        return file.isHtml()
                && PageFileReader.read(file, new ArrayList<>())
                        .filter(reader::isPlainHtml)
                        .isPresent();
    }
}
