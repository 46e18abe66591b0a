package no.prosessbot.site;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * UTF-8 file names in any locale. Under {@code LC_ALL=C}, Java 17 keeps the bytes of a listed name in the path, but
 * cannot print or create a name that is not ASCII. Only the path's URI preserves the bytes.
 */
public final class Utf8Paths {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private Utf8Paths() {}

    /** Returns the file name of a path that came from a directory listing. */
    static String lastName(Path path) {
        String raw = path.toUri().getRawPath();
        String withoutSlash = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
        return decode(withoutSlash.substring(withoutSlash.lastIndexOf('/') + 1));
    }

    /** Returns an absolute path as text, with {@code /} between folders. */
    static String text(Path path) {
        String raw = path.toUri().getRawPath();
        return decode(raw.endsWith("/") && raw.length() > 1 ? raw.substring(0, raw.length() - 1) : raw);
    }

    /** Resolves {@code name} against {@code folder}, unless it is absolute; empty if no file can have that name. */
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

    /**
     * Percent-encodes a name for use in a URI (RFC 3986): UTF-8, with everything but unreserved characters and
     * {@code /} encoded.
     */
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
