package no.prosessbot.page;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A release of Hugo. Suffixes ({@code -DEV}, {@code +extended}) are disregarded. */
public record HugoVersion(int major, int minor, int patch) implements Comparable<HugoVersion> {

    /** What a content folder is read by that comes without a site: the release that every rule here was tried with. */
    public static final HugoVersion REFERENCE = new HugoVersion(0, 111, 3);

    /** The newest release whose rules are known here; later ones are taken to be the same. */
    public static final HugoVersion NEWEST = new HugoVersion(0, 165, 0);

    private static final Comparator<HugoVersion> ORDER = Comparator.comparingInt(HugoVersion::major)
            .thenComparingInt(HugoVersion::minor)
            .thenComparingInt(HugoVersion::patch);

    private static final Pattern FORM = Pattern.compile("v?(\\d{1,4})\\.(\\d{1,4})(?:\\.(\\d{1,4}))?(?:[-+/_].*)?");

    /** Reads {@code 0.111.3}, {@code v0.123}, {@code 0.128.0-DEV} or {@code 0.128.0+extended}; empty for anything else. */
    public static Optional<HugoVersion> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new HugoVersion(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    /** True for this release and all after it. */
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
