package no.prosessbot.site;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of the site as its file makes it. Immutable.
 *
 * @param file relative to the root (of the site, or the content folder where that was named), with {@code /} between
 *     folders
 * @param path relative to the content, without the language and the extension: {@code drift/release},
 *     {@code drift/index}, {@code drift/_index}; with the case that it has on disk
 * @param language its code; null where the site says nothing of languages
 * @param section path of the nearest section, {@code drift/avvik}; empty for the content itself. Folders with an
 *     {@code _index} are sections, and so are all that lie directly in the content.
 * @param frontMatter with what sections above hand down; keys in lower case
 * @param translationKey pages with the same one are translations of each other
 * @param hidden why nobody sees it; null if it is shown
 * @param address null where it is not shown, and where its address cannot be known
 * @param anchors its headings; none of a page without cards
 */
public record SourcePage(
        String file,
        String path,
        @Nullable String language,
        PageKind kind,
        String section,
        Map<String, Object> frontMatter,
        String translationKey,
        @Nullable HiddenReason hidden,
        @Nullable PageAddress address,
        PageAnchors anchors) {

    /** A page that lies alone in a content folder without a site, and says nothing about itself. */
    public static SourcePage of(String file) {
        String path = file.replaceFirst("\\.[^./]*$", "");
        return of(file, path, null, path);
    }

    /** A page of a site whose front matter says nothing about itself. */
    public static SourcePage of(String file, String path, @Nullable String language, String translationKey) {
        return new SourcePage(
                file, path, language, PageKind.PAGE, "", Map.of(), translationKey, null, null, PageAnchors.NONE);
    }

    /** The same with its headings. */
    SourcePage withAnchors(PageAnchors others) {
        return new SourcePage(
                file, path, language, kind, section, frontMatter, translationKey, hidden, address, others);
    }

    /** True if readers of the site see it. */
    public boolean shown() {
        return hidden == null;
    }
}
