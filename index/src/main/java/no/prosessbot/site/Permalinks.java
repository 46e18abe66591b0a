package no.prosessbot.site;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.prosessbot.address.PathCharacters;

/** The patterns of a language's {@code permalinks}, by what they hold for. */
final class Permalinks {

    /** What Hugo cuts off the names of folders here. */
    private static final Pattern ENDS = Pattern.compile("^[ /]+|[ /]+$");

    private static final Set<String> KINDS = Set.of("page", "section", "taxonomy", "term", "home");

    /** Kind of page, a colon, and the folder → pattern. */
    private final Map<String, PermalinkPattern> patterns = new HashMap<>();

    /**
     * Patterns as the configuration has them.
     *
     * @param byKind whether the release knows patterns by kind of page
     */
    Permalinks(Map<String, Object> written, PathCharacters characters, boolean byKind) {
        written.forEach((key, value) -> {
            if (value instanceof String pattern) {
                add("page", key, pattern, characters);
                add("term", key, pattern, characters);
            }
        });
        written.forEach((key, value) -> {
            if (byKind && KINDS.contains(key) && value instanceof Map<?, ?> map) {
                map.forEach((folder, pattern) -> add(key, String.valueOf(folder), pattern, characters));
            }
        });
    }

    private void add(String kind, String folder, Object pattern, PathCharacters characters) {
        String text = String.valueOf(pattern);
        if (!text.isEmpty()) {
            patterns.put(kind + ":" + ENDS.matcher(folder).replaceAll(""), new PermalinkPattern(text, characters));
        }
    }

    /** All patterns, in no order. */
    Collection<PermalinkPattern> all() {
        return patterns.values();
    }

    /** The pattern for a page, by its first folder as it is written there, while keys are in lower case; empty if none holds for it. */
    Optional<PermalinkPattern> of(AddressedPage page) {
        String kind = switch (page.kind()) {
            case HOME -> "home";
            case SECTION -> "section";
            case TAXONOMY -> "taxonomy";
            case TERM -> "term";
            case PAGE, LEAF_BUNDLE, RESOURCE -> "page";
        };
        return Optional.ofNullable(patterns.get(kind + ":" + page.firstFolder()));
    }
}
