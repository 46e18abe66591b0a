package no.prosessbot.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.prosessbot.markdown.HeadingIds;
import no.prosessbot.page.Heading;
import no.prosessbot.page.Position;
import no.prosessbot.site.SiteLanguage.MarkupRules;

/**
 * The headings of a page that can be linked to, in page order.
 *
 * @param all those that have an id
 */
public record PageAnchors(List<Anchor> all) {

    /** Those of a page whose headings are not known. */
    static final PageAnchors NONE = new PageAnchors(List.of());

    /** What front matter calls the language that Goldmark reads. */
    private static final Set<String> GOLDMARK = Set.of("", "goldmark", "markdown", "md", "mdown");

    public PageAnchors {
        all = List.copyOf(all);
    }

    /**
     * A heading with an id.
     *
     * @param at where it begins
     * @param sure false where Hugo may have made another id, or no heading at all
     */
    public record Anchor(Position at, String id, boolean sure) {}

    /** @param frontMatter which may say that something else than Goldmark renders the page */
    static PageAnchors of(List<Heading> headings, Map<String, Object> frontMatter, MarkupRules rules) {
        String markup = String.valueOf(frontMatter.getOrDefault("markup", "")).toLowerCase(Locale.ROOT);
        if (headings.isEmpty() || !GOLDMARK.contains(markup) || (markup.isEmpty() && !rules.byDefault())) {
            return NONE;
        }
        HeadingIds ids = new HeadingIds(new HeadingIds.Rules(
                rules.autoHeadingId(), rules.autoHeadingIdType(), rules.titleAttributes(), rules.emoji()));
        List<Anchor> anchors = new ArrayList<>();
        for (Heading heading : headings) {
            HeadingIds.Id id = ids.next(heading.text(), heading.sure());
            if (!id.text().isEmpty()) {
                anchors.add(new Anchor(heading.at(), id.text(), id.sure()));
            }
        }
        return new PageAnchors(anchors);
    }

    /** The id of the nearest heading above a place, or around it; empty if there is none, or it is not sure. */
    public Optional<String> above(Position place) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).at().compareTo(place) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0
                ? Optional.empty()
                : Optional.of(all.get(low - 1)).filter(Anchor::sure).map(Anchor::id);
    }
}
