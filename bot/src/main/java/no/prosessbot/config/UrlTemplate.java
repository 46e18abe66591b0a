package no.prosessbot.config;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Template for the URL of a card's page, with the placeholders {@code {file}}, {@code {line}}, {@code {page}} and
 * {@code {path}}.
 *
 * @param text a well-formed URL once each placeholder is replaced by a letter; without other placeholders
 */
public record UrlTemplate(String text) {

    /** The placeholders that a template may contain. */
    public static final List<String> PLACEHOLDERS = List.of("{file}", "{line}", "{page}", "{path}");

    private static final String PAGE = "{page}";

    /** The path that Hugo makes of the page's file and front matter, rather than of its file's name alone. */
    private static final String PATH = "{path}";

    /** The unreserved punctuation of RFC 3986, and the separator of folders. Neither is encoded. */
    private static final String UNRESERVED = "-._~/";

    private static final String HEXADECIMAL = "0123456789ABCDEF";

    /**
     * Returns the URL for one card. It is well-formed whatever the names: everything but letters, digits, slashes and
     * {@code -._~} is percent-encoded as UTF-8. Names are not normalised, since a server may distinguish composed from
     * decomposed characters.
     *
     * @param file with {@code /} between folders
     * @param line 1-based
     * @param path the card's path on the site, encoded, with its heading after {@code #} if it has one; null if unknown
     * @return empty if the template contains {@code {path}} and the path is unknown
     */
    public Optional<String> filled(String file, int line, @Nullable String path) {
        boolean byPath = text.contains(PATH);
        if (byPath && path == null) {
            return Optional.empty();
        }
        String page = page(file);
        // The root of the site is not a page with an empty name.
        String own = page.isEmpty() ? text.replace("/" + PAGE + "/", "/") : text;
        String known = path == null ? "" : path;
        int hash = known.indexOf('#');
        String anchor = byPath && hash >= 0 && !text.contains("#") ? known.substring(hash) : "";
        return Optional.of(own.replace("{file}", encoded(file))
                .replace("{line}", Integer.toString(line))
                .replace(PAGE, encoded(page))
                .replace(PATH, hash < 0 ? known : known.substring(0, hash))
                .concat(anchor));
    }

    /**
     * Path of the page without the file suffix, and without {@code index} or {@code _index}, which stand for the folder
     * itself.
     */
    private static String page(String file) {
        String name = file.replaceFirst("\\.[^./]*$", "");
        return name.replaceFirst("(^|/)_?index$", "");
    }

    /** Returns the name percent-encoded. */
    static String encoded(String name) {
        StringBuilder encoded = new StringBuilder(name.length());
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            boolean ascii = each >= 0;
            if (ascii && (Character.isLetterOrDigit(each) || UNRESERVED.indexOf(each) >= 0)) {
                encoded.append((char) each);
            } else {
                encoded.append('%')
                        .append(HEXADECIMAL.charAt((each >> 4) & 0xF))
                        .append(HEXADECIMAL.charAt(each & 0xF));
            }
        }
        return encoded.toString();
    }
}
