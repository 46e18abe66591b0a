package no.prosessbot.site;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import java.util.Optional;

/**
 * The configuration's {@code ignoreFiles}: patterns that Hugo searches for in the absolute paths of files and folders.
 * Here a path begins with the slash before the site's root, so that the site's place on disk does not matter. The
 * syntax is Go's, and matching takes time linear in the length of the path.
 */
final class IgnoreRules {

    private final List<Pattern> patterns;

    IgnoreRules(List<String> patterns) {
        this.patterns = patterns.stream()
                .map(IgnoreRules::compile)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Compiles a pattern; empty if it is invalid in Go, in which case Hugo ignores it. */
    static Optional<Pattern> compile(String pattern) {
        try {
            return Optional.of(Pattern.compile(pattern));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns true if a file or folder is ignored.
     *
     * @param path relative to the site's root
     */
    boolean ignores(String path) {
        String absolute = "/" + path;
        return patterns.stream().anyMatch(pattern -> pattern.matcher(absolute).find());
    }
}
