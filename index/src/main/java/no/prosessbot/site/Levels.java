package no.prosessbot.site;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What holds in a folder for the pages of each language: what is handed down to them, and why they are hidden. */
final class Levels {

    /** @param hidden why none of the pages is shown, nor read; null if they are */
    private record Level(
            Cascade cascade, String section, @Nullable HiddenReason hidden) {}

    private final SiteConfiguration configuration;
    private final Map<String, Level> levels = new HashMap<>();

    /** Those of the content itself. */
    Levels(SiteConfiguration configuration) {
        this.configuration = configuration;
    }

    /** The same, to be changed for a folder below. */
    Levels copy() {
        Levels copy = new Levels(configuration);
        copy.levels.putAll(levels);
        return copy;
    }

    private Level of(ContentFile file) {
        return levels.computeIfAbsent(
                file.languageKey(),
                key -> new Level(configuration.language(file.language()).cascade(), "", null));
    }

    PageCandidate candidate(ContentFile file, PageKind kind) {
        Level level = of(file);
        return new PageCandidate(
                file,
                level.cascade(),
                kind,
                section(file, kind, level),
                !level.section().isEmpty(),
                level.hidden(),
                level.hidden() == null);
    }

    /** Folders that lie directly in the content are sections, with or without an index; Hugo makes one without in lower case. */
    private static String section(ContentFile file, PageKind kind, Level level) {
        String page = file.path();
        if (kind == PageKind.LEAF_BUNDLE) {
            page = page.substring(0, Math.max(0, page.lastIndexOf('/')));
        }
        int slash = page.indexOf('/');
        return level.section().isEmpty() && slash > 0
                ? page.substring(0, slash).toLowerCase(Locale.ROOT)
                : level.section();
    }

    /** What follows is in the section of this index. */
    void enter(ContentFile index, String section) {
        Level level = of(index);
        levels.put(index.languageKey(), new Level(level.cascade(), section, level.hidden()));
    }

    /** What follows gets what this index says. */
    void handDown(ContentFile index, Map<String, Object> frontMatter) {
        Level level = of(index);
        levels.put(index.languageKey(), new Level(level.cascade().below(frontMatter), level.section(), level.hidden()));
    }

    /** What follows is hidden as this index is. */
    void hide(ContentFile index, @Nullable HiddenReason reason) {
        Level level = of(index);
        levels.put(index.languageKey(), new Level(level.cascade(), level.section(), reason));
    }
}
