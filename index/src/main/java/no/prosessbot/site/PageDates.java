package no.prosessbot.site;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a page.
 *
 * @param date of the page itself, as addresses have it
 * @param published from when it is shown; null if always
 * @param expires until when it is shown; null if always
 * @param slug what its name has behind a date that counts; null if no such date counts
 */
public record PageDates(
        @Nullable Instant date,
        @Nullable Instant published,
        @Nullable Instant expires,
        @Nullable String slug) {

    private static final String FILE_NAME = ":filename";

    /** Hugo's word for no date is the first day of the year 1. */
    private static final Instant NONE = Instant.parse("0001-01-02T00:00:00Z");

    private static final int DATE_LENGTH = "2006-01-02".length();

    /**
     * Reads the dates of a page.
     *
     * @param values its front matter
     * @param name the last part of its path
     * @param zone of dates without an offset
     */
    static PageDates of(Map<String, Object> values, String name, DateKeys keys, ZoneId zone) {
        Found date = first(values, name, keys.date(), zone);
        Found published = first(values, name, keys.published(), zone);
        Found expires = first(values, name, keys.expires(), zone);
        boolean named = date.named() || published.named() || expires.named();
        return new PageDates(date.date(), published.date(), expires.date(), named ? slug(name) : null);
    }

    /** A date, and whether the page's name gave it. */
    private record Found(@Nullable Instant date, boolean named) {}

    private static Found first(Map<String, Object> values, String name, List<String> keys, ZoneId zone) {
        for (String key : keys) {
            Optional<Instant> date = switch (key) {
                case FILE_NAME -> inName(name, zone);
                // That of a file that is there has passed, and Git's likewise.
                case ":filemodtime" -> Optional.of(Instant.EPOCH);
                default -> FrontMatterDate.read(values.get(key), zone);
            };
            if (date.isPresent()) {
                return new Found(date.filter(NONE::isBefore).orElse(null), key.equals(FILE_NAME));
            }
        }
        return new Found(null, false);
    }

    private static Optional<Instant> inName(String name, ZoneId zone) {
        return name.length() < DATE_LENGTH
                ? Optional.empty()
                : FrontMatterDate.read(name.substring(0, DATE_LENGTH), zone);
    }

    private static String slug(String name) {
        return name.substring(DATE_LENGTH).replaceAll("^[ _-]+|[ _-]+$", "");
    }
}
