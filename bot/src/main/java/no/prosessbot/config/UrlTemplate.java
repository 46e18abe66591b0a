package no.prosessbot.config;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The address of a card's page, with {@code {file}}, {@code {line}} and {@code {page}} where the card's own go.
 *
 * @param text a well-formed address if each placeholder is taken for a letter; without other placeholders
 */
public record UrlTemplate(String text) {

    /** The placeholders that a template may have. */
    public static final List<String> PLACEHOLDERS = List.of("{file}", "{line}", "{page}");

    /** What stands for itself in every part of an address (RFC 3986, unreserved), and what parts folders. */
    private static final String UNRESERVED = "-._~/";

    private static final String HEXADECIMAL = "0123456789ABCDEF";

    /**
     * The address for one card, well-formed whatever the names: what is not a letter, a digit or a slash is encoded byte
     * by byte. Names are not normalised, since a server may tell an ø of two characters from one of one.
     *
     * @param file with {@code /} between folders
     * @param page the same on the site; empty for its root
     */
    public String filled(String file, String page, int line) {
        // The root is not a page with an empty name in the root.
        String own = page.isEmpty() ? text.replace("/{page}/", "/") : text;
        return own.replace("{file}", encoded(file))
                .replace("{line}", Integer.toString(line))
                .replace("{page}", encoded(page));
    }

    /** As it stands in an address. */
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
