package no.prosessbot.site;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import java.util.Optional;

/**
 * The configuration's {@code ignoreFiles}. Hugo looks for each in the absolute path, of files and folders alike; here a
 * path begins with the slash before the site's root, so that it does not matter where the site lies. The syntax is Go's, and
 * no pattern takes more time than is proportional to the path.
 */
final class IgnoreRules {

    private final List<Pattern> patterns;

    IgnoreRules(List<String> patterns) {
        this.patterns = patterns.stream()
                .map(IgnoreRules::compile)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Empty for a pattern that Go cannot read, which Hugo disregards. */
    static Optional<Pattern> compile(String pattern) {
        try {
            return Optional.of(Pattern.compile(pattern));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /** @param path relative to the site's root */
    boolean ignores(String path) {
        String absolute = "/" + path;
        return patterns.stream().anyMatch(pattern -> pattern.matcher(absolute).find());
    }
}
