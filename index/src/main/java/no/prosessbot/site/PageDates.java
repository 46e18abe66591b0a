package no.prosessbot.site;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a page.
 *
 * @param date of the page itself, by the clock that it was written by, as addresses have it; null if it has none
 * @param dateIsOfFile whether that of the file counts instead, which nobody knows here
 * @param published from when it is shown; null if always
 * @param expires until when it is shown; null if always
 * @param slug what its name has behind a date that counts; null if no such date counts
 */
public record PageDates(
        @Nullable ZonedDateTime date,
        boolean dateIsOfFile,
        @Nullable Instant published,
        @Nullable Instant expires,
        @Nullable String slug) {

    private static final String FILE_NAME = ":filename";
    private static final String FILE_TIME = ":filemodtime";

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
        return new PageDates(
                zoned(date), date.key().equals(FILE_TIME), published.date(), expires.date(), named ? slug(name) : null);
    }

    /** A date, the key that gave it, and the zone that it was written in. */
    private record Found(@Nullable Instant date, String key, ZoneId zone) {
        boolean named() {
            return key.equals(FILE_NAME);
        }
    }

    private static @Nullable ZonedDateTime zoned(Found found) {
        return found.date() == null ? null : found.date().atZone(found.zone());
    }

    private static Found first(Map<String, Object> values, String name, List<String> keys, ZoneId zone) {
        for (String key : keys) {
            Optional<Instant> date = switch (key) {
                case FILE_NAME -> inName(name, zone);
                // That of a file that is there has passed, and Git's likewise.
                case FILE_TIME -> Optional.of(Instant.EPOCH);
                default -> FrontMatterDate.read(values.get(key), zone);
            };
            if (date.isPresent()) {
                return new Found(
                        date.filter(NONE::isBefore).orElse(null), key, FrontMatterDate.zone(values.get(key), zone));
            }
        }
        return new Found(null, "", zone);
    }

    private static Optional<Instant> inName(String name, ZoneId zone) {
        return name.length() < DATE_LENGTH
                ? Optional.empty()
                : FrontMatterDate.read(name.substring(0, DATE_LENGTH), zone);
    }

    private static String slug(String name) {
        String rest = name.substring(DATE_LENGTH);
        // What stands behind a full stop is taken for an extension.
        return (rest.indexOf('.') < 0 ? rest : rest.substring(0, rest.lastIndexOf('.')))
                .replaceAll("^[ _-]+|[ _-]+$", "");
    }
}
