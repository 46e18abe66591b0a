package no.prosessbot.page;

/**
 * The rules that changed after {@linkplain HugoVersion#REFERENCE 0.111.3}, each with the release that brought it. This is
 * the one place where releases are told apart.
 */
public enum HugoRule {
    /** {@code permalinks.page} and {@code permalinks.section}: patterns by kind of page. */
    PERMALINKS_BY_KIND(0, 115),
    /** A section's {@code slug} replaces the last part of its address. */
    SECTION_SLUG(0, 115),
    /** Pages that begin with {@code <!--} or {@code <} are pages like others, and front matter does not hide in a comment. */
    HTML_BEGINS_A_PAGE(0, 123),
    /** A page's own {@code draft: false} wins over a cascaded {@code draft: true}. */
    OWN_DRAFT_WINS(0, 123),
    /** {@code build} beside {@code _build}. */
    BUILD_WITHOUT_UNDERSCORE(0, 145);

    private final int major;
    private final int minor;

    HugoRule(int major, int minor) {
        this.major = major;
        this.minor = minor;
    }

    /** The first release that has the rule. */
    public HugoVersion since() {
        return new HugoVersion(major, minor, 0);
    }

    /** True if the release has the rule. */
    public boolean holdsIn(HugoVersion version) {
        return version.isSince(since());
    }
}
