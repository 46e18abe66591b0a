package no.prosessbot.config;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Template for the URL of a card's page, with the placeholders {@code {file}}, {@code {line}} and {@code {page}}.
 *
 * @param text a well-formed URL once each placeholder is replaced by a letter; without other placeholders
 */
public record UrlTemplate(String text) {

    /** The placeholders that a template may contain. */
    public static final List<String> PLACEHOLDERS = List.of("{file}", "{line}", "{page}");

    /** The unreserved punctuation of RFC 3986, and the separator of folders. Neither is encoded. */
    private static final String UNRESERVED = "-._~/";

    private static final String HEXADECIMAL = "0123456789ABCDEF";

    /**
     * Returns the URL for one card. It is well-formed whatever the names: everything but letters, digits, slashes and
     * {@code -._~} is percent-encoded as UTF-8. Names are not normalised, since a server may distinguish composed from
     * decomposed characters.
     *
     * @param file with {@code /} between folders
     * @param page the page's path on the site, likewise; empty for the root
     * @param line 1-based
     */
    public String filled(String file, String page, int line) {
        // The root of the site is not a page with an empty name.
        String own = page.isEmpty() ? text.replace("/{page}/", "/") : text;
        return own.replace("{file}", encoded(file))
                .replace("{line}", Integer.toString(line))
                .replace("{page}", encoded(page));
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
