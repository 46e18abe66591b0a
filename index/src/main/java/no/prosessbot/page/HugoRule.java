package no.prosessbot.page;

/**
 * The rules that changed after {@linkplain HugoVersion#REFERENCE 0.111.3}, each with the release that brought it. This is
 * the one place where releases are told apart. What 0.111.3 does was tried; what came later was read in Hugo's source.
 */
public enum HugoRule {
    /** {@code permalinks.page} and {@code permalinks.section}: patterns by kind of page. */
    PERMALINKS_BY_KIND(0, 115),
    /** Paths are put in lower case, and each blank becomes a hyphen, before anything else is made of them. */
    PATHS_ARE_NORMALIZED(0, 123),
    /** {@code #} in a path is encoded; before that it begins the fragment. */
    HASH_IS_ENCODED(0, 125),
    /** A site in a single language too may have it in the path. */
    ONE_LANGUAGE_HAS_A_FOLDER(0, 115, 2),
    /** {@code url} may have the tokens of {@code permalinks}. */
    TOKENS_IN_URL(0, 131),
    /** A pattern of {@code permalinks} may have empty parts; before that Hugo stops for one. */
    PERMALINKS_MAY_HAVE_EMPTY_PARTS(0, 136, 1),
    /** The index of an ugly section is {@code a/index.html}; before that {@code a.html}. */
    UGLY_SECTIONS_KEEP_THEIR_INDEX(0, 148),
    /** A page may begin with HTML; before that it is refused, or a comment is searched for front matter. */
    HTML_BEGINS_A_PAGE(0, 123),
    /** A section that is a draft, or not published, hides itself alone; before that also all that is below it. */
    SECTION_HIDES_ITSELF_ALONE(0, 123),
    /** The paths that cascades aim at are those of pages, {@code /s/p}; before that those of files, {@code /s/p.md}. */
    CASCADES_AIM_AT_PAGES(0, 123),
    /** {@code build} beside {@code _build}, which wins. */
    BUILD_WITHOUT_UNDERSCORE(0, 123);

    private final int major;
    private final int minor;
    private final int patch;

    HugoRule(int major, int minor) {
        this(major, minor, 0);
    }

    HugoRule(int major, int minor, int patch) {
        this.major = major;
        this.minor = minor;
        this.patch = patch;
    }

    /** The first release that has the rule. */
    public HugoVersion since() {
        return new HugoVersion(major, minor, patch);
    }

    /** True if the release has the rule. */
    public boolean holdsIn(HugoVersion version) {
        return version.isSince(since());
    }
}
