package no.prosessbot.config;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * File names in UTF-8, whatever the locale. Under {@code LC_ALL=C} Java can neither make a path of {@code økonomi} nor
 * print one that it was given: it encodes names in the locale's ASCII. Only file URIs carry a name's bytes untouched.
 */
public final class FileNames {

    private static final char UNDECODABLE = '\uFFFD';

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private FileNames() {}

    /** The path of {@code name}, relative to {@code folder} unless absolute; empty if no file can have that name. */
    public static Optional<Path> resolve(Path folder, String name) {
        if (name.isEmpty() || name.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(folder.resolve(name).normalize());
        } catch (InvalidPathException notInThisLocale) {
            return resolveBytes(folder, name);
        }
    }

    private static Optional<Path> resolveBytes(Path folder, String name) {
        String uri = name.startsWith("/") ? "file://" : withSlash(folder.toUri().toString());
        try {
            return Optional.of(Path.of(URI.create(uri + percentEncoded(name))).normalize());
        } catch (IllegalArgumentException notAPath) {
            return Optional.empty();
        }
    }

    private static String withSlash(String uri) {
        return uri.endsWith("/") ? uri : uri + "/";
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
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (UNRESERVED.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return encoded.toString();
    }
}
