package no.prosessbot.site;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * File names in UTF-8, whatever the locale. Under {@code LC_ALL=C} Java 17 keeps the bytes of a listed name in the path,
 * but can neither print nor make one that is not ASCII; only a path's URI carries the bytes untouched.
 */
public final class Utf8Paths {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private Utf8Paths() {}

    /** The last name of a path that came from a directory listing. */
    static String lastName(Path path) {
        String raw = path.toUri().getRawPath();
        String withoutSlash = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
        return decode(withoutSlash.substring(withoutSlash.lastIndexOf('/') + 1));
    }

    /** The whole of an absolute path, with {@code /} between folders. */
    static String text(Path path) {
        String raw = path.toUri().getRawPath();
        return decode(raw.endsWith("/") && raw.length() > 1 ? raw.substring(0, raw.length() - 1) : raw);
    }

    /** The path of {@code name}, relative to {@code folder} unless absolute; empty if no file can have that name. */
    public static Optional<Path> resolve(Path folder, String name) {
        if (name.indexOf('\0') >= 0) {
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

    private static String decode(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                bytes.write(Integer.parseInt(raw, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
