package no.prosessbot.site;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file that may be a page of the site.
 *
 * @param cascade what is handed down to it, but for what it hands down to itself
 * @param section path of the nearest section
 * @param sectionHasIndex whether that has a page of its own
 * @param hidden why it is not shown, whatever it says; null if that is its own affair
 * @param checked whether Hugo reads it, so that its faults count
 */
record PageCandidate(
        ContentFile file,
        Cascade cascade,
        PageKind kind,
        String section,
        boolean sectionHasIndex,
        @Nullable HiddenReason hidden,
        boolean checked) {

    /** The same where Hugo does not even look at it. */
    PageCandidate left(HiddenReason reason) {
        return new PageCandidate(file, cascade, kind, section, sectionHasIndex, reason, false);
    }

    /** What cascades call it. */
    String kindInCascades() {
        return switch (kind) {
            case HOME -> "home";
            case SECTION -> "section";
            case TAXONOMY -> "taxonomy";
            case TERM -> "term";
            case PAGE, LEAF_BUNDLE, RESOURCE -> "page";
        };
    }

    /** The page's values with all that is handed down to it. */
    Map<String, Object> values(Map<String, Object> own, boolean byPage) {
        Cascade all = kind.isBranch() ? cascade.below(own) : cascade;
        return all.apply(own, byPage ? pagePath() : file.path(), kindInCascades(), file.language());
    }

    /** The path of the page rather than of its file: that of its folder for an index. */
    private String pagePath() {
        String page = file.page();
        return kind == PageKind.PAGE || kind == PageKind.RESOURCE
                ? page
                : page.substring(0, Math.max(0, page.lastIndexOf('/')));
    }
}
