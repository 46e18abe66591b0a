package no.prosessbot.site;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which pages a step of a cascade is for.
 *
 * @param path of the page, with a slash before it
 * @param kind page, section or home
 * @param language its code
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

    /** @param pageLanguage null where it is not known, which fits no target that names one: a page too many does less harm than one too few */
    boolean fits(String page, String pageKind, @Nullable String pageLanguage) {
        return path.fits(page)
                && kind.fits(pageKind)
                && (pageLanguage == null ? language.equals(PathGlob.EVERYTHING) : language.fits(pageLanguage));
    }

    private static PathGlob glob(@Nullable Object glob) {
        return glob instanceof String text && !text.isEmpty() ? PathGlob.of(text) : PathGlob.EVERYTHING;
    }
}
