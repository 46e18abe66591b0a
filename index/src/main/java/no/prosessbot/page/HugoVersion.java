package no.prosessbot.page;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version of Hugo. Suffixes ({@code -DEV}, {@code +extended}) are ignored. */
public record HugoVersion(int major, int minor, int patch) implements Comparable<HugoVersion> {

    /** Version whose rules apply to a content folder without a site. Every rule here was tested against it. */
    public static final HugoVersion REFERENCE = new HugoVersion(0, 111, 3);

    /** The newest version whose rules are known; later ones are assumed to follow the same rules. */
    public static final HugoVersion NEWEST = new HugoVersion(0, 165, 0);

    private static final Comparator<HugoVersion> ORDER = Comparator.comparingInt(HugoVersion::major)
            .thenComparingInt(HugoVersion::minor)
            .thenComparingInt(HugoVersion::patch);

    private static final Pattern FORM = Pattern.compile("v?(\\d{1,4})\\.(\\d{1,4})(?:\\.(\\d{1,4}))?(?:[-+/_].*)?");

    /**
     * Parses {@code 0.111.3}, {@code v0.123}, {@code 0.128.0-DEV} or {@code 0.128.0+extended}; empty for anything else.
     */
    public static Optional<HugoVersion> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new HugoVersion(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    /** True if this is {@code first} or a later version. */
    public boolean isSince(HugoVersion first) {
        return compareTo(first) >= 0;
    }

    @Override
    public int compareTo(HugoVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
