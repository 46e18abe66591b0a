package no.prosessbot.config;

import java.nio.file.Path;
import java.util.Optional;
import no.prosessbot.site.Utf8Paths;

/**
 * File names in UTF-8, whatever the locale. Under {@code LC_ALL=C} Java can neither make a path of {@code økonomi} nor
 * print one that it was given: it encodes names in the locale's ASCII. Only file URIs carry a name's bytes untouched.
 */
public final class FileNames {

    private static final char UNDECODABLE = '\uFFFD';

    private FileNames() {}

    /** The path of {@code name}, relative to {@code folder} unless absolute; empty if no file can have that name. */
    public static Optional<Path> resolve(Path folder, String name) {
        return name.isEmpty() ? Optional.empty() : Utf8Paths.resolve(folder, name);
    }

    /** {@code path} as the user would write it. */
    public static String text(Path path) {
        String text = path.toString();
        return text.indexOf(UNDECODABLE) < 0 || !path.isAbsolute()
                ? text
                : path.toUri().getPath();
    }

    /** {@code name} as part of a URI (RFC 3986): UTF-8, and all but unreserved characters and {@code /} encoded. */
    public static String percentEncoded(String name) {
        return Utf8Paths.percentEncoded(name);
    }
}
