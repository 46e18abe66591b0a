package no.prosessbot.config;

import java.nio.file.Path;
import java.util.Optional;
import no.prosessbot.site.Utf8Paths;

/**
 * File names in UTF-8, whatever the locale. Under {@code LC_ALL=C} Java can neither create a path for {@code økonomi}
 * nor print one it was given, because it encodes names in ASCII. Only file URIs preserve the bytes of a name.
 */
public final class FileNames {

    private static final char UNDECODABLE = '\uFFFD';

    private FileNames() {}

    /**
     * Returns the path of {@code name}, relative to {@code folder} unless it is absolute; empty if the name is empty or
     * no file can have it.
     */
    public static Optional<Path> resolve(Path folder, String name) {
        return name.isEmpty() ? Optional.empty() : Utf8Paths.resolve(folder, name);
    }

    /** Returns {@code path} as a user would write it. */
    public static String text(Path path) {
        String text = path.toString();
        return text.indexOf(UNDECODABLE) < 0 || !path.isAbsolute()
                ? text
                : path.toUri().getPath();
    }

    /**
     * Returns {@code name} encoded for a URI (RFC 3986): as UTF-8, with everything but unreserved characters and
     * {@code /} percent-encoded.
     */
    public static String percentEncoded(String name) {
        return Utf8Paths.percentEncoded(name);
    }
}
