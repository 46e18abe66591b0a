package no.prosessbot.site;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pages that a step of a cascade applies to.
 *
 * @param path glob for the page's path, which begins with a slash
 * @param kind glob for the kind: page, section or home
 * @param language glob for the language code
 */
record CascadeTarget(PathGlob path, PathGlob kind, PathGlob language) {

    static final CascadeTarget EVERYTHING =
            new CascadeTarget(PathGlob.EVERYTHING, PathGlob.EVERYTHING, PathGlob.EVERYTHING);
    private static final CascadeTarget NOTHING =
            new CascadeTarget(PathGlob.NOTHING, PathGlob.NOTHING, PathGlob.NOTHING);

    static CascadeTarget of(@Nullable Object target) {
        if (!(target instanceof Map<?, ?> map)) {
            return EVERYTHING;
        }
        return glob(map.get("environment")).fits(SiteConfiguration.ENVIRONMENT)
                ? new CascadeTarget(glob(map.get("path")), glob(map.get("kind")), glob(map.get("lang")))
                : NOTHING;
    }

    /**
     * Returns true if the page matches.
     *
     * @param pageLanguage null if unknown. Then no target that names a language matches, since a page too many does
     *     less harm than one too few.
     */
    boolean fits(String page, String pageKind, @Nullable String pageLanguage) {
        return path.fits(page)
                && kind.fits(pageKind)
                && (pageLanguage == null ? language.equals(PathGlob.EVERYTHING) : language.fits(pageLanguage));
    }

    private static PathGlob glob(@Nullable Object glob) {
        return glob instanceof String text && !text.isEmpty() ? PathGlob.of(text) : PathGlob.EVERYTHING;
    }
}
