package no.prosessbot.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The sources of a page's dates; the first one with a valid date counts. A source is a front matter key,
 * {@code :filename} for a date at the beginning of the file name, or {@code :filemodtime}. All are in lower case.
 *
 * @param date sources of the page's date
 * @param published sources of the date from which it is published
 * @param expires sources of the date on which it expires
 */
public record DateKeys(List<String> date, List<String> published, List<String> expires) {

    private static final List<String> DATE =
            List.of("date", "publishdate", "pubdate", "published", "lastmod", "modified");
    private static final List<String> PUBLISHED = List.of("publishdate", "pubdate", "published", "date");
    private static final List<String> EXPIRES = List.of("expirydate", "unpublishdate");

    private static final Map<String, List<String>> OTHER_NAMES = Map.of(
            "publishdate", List.of("pubdate", "published"),
            "expirydate", List.of("unpublishdate"),
            "lastmod", List.of("modified"));

    static final DateKeys DEFAULT = new DateKeys(DATE, PUBLISHED, EXPIRES);

    public DateKeys {
        date = List.copyOf(date);
        published = List.copyOf(published);
        expires = List.copyOf(expires);
    }

    /**
     * Returns the sources configured by a site, with Hugo's defaults for the others.
     *
     * @param frontMatter what the site says of dates
     */
    static DateKeys of(SettingValues frontMatter) {
        return new DateKeys(
                keys(frontMatter.texts("date"), DATE),
                keys(frontMatter.texts("publishdate"), PUBLISHED),
                keys(frontMatter.texts("expirydate"), EXPIRES));
    }

    private static List<String> keys(List<String> configured, List<String> standard) {
        if (configured.isEmpty()) {
            return standard;
        }
        List<String> keys = new ArrayList<>();
        for (String key : configured) {
            String lower = key.toLowerCase(Locale.ROOT);
            keys.addAll(lower.equals(":default") ? standard : List.of(lower));
            keys.addAll(OTHER_NAMES.getOrDefault(lower, List.of()));
        }
        return keys;
    }
}
