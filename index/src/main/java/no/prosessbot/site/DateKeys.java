package no.prosessbot.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * From where the dates of a page are taken, the first that can be read counts: keys of its front matter, {@code :filename}
 * for a date that its name begins with, or {@code :filemodtime}. All in lower case.
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

    /** The keys that a site sets under that name. */
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
