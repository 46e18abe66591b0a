package no.prosessbot.site;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The names of files as they are on disk, in UTF-8. Under {@code LC_ALL=C} Java 17 keeps the bytes of a name in the path,
 * but {@link Path#toString} garbles all that is not ASCII; only the path's URI shows the bytes as they are.
 */
final class RelativeName {

    private RelativeName() {}

    /** The last name of a path that came from a directory listing. */
    static String of(Path path) {
        String raw = path.toUri().getRawPath();
        String withoutSlash = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
        return decode(withoutSlash.substring(withoutSlash.lastIndexOf('/') + 1));
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
