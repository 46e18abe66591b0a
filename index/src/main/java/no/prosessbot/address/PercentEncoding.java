package no.prosessbot.address;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Encodes the path, query and fragment of an address as Go's {@code net/url} does. */
public final class PercentEncoding {

    private static final String HEXADECIMAL = "0123456789ABCDEF";

    /** Beside letters and digits, what a path and a fragment have as it is. */
    private static final String UNRESERVED = "-_.~$&+,/:;=@";

    /** What is left as it is too where nothing else has to be encoded. */
    private static final String TOLERATED = "!'()*[]%";

    private static final String FRAGMENT_UNRESERVED = UNRESERVED + "?!()*";

    private PercentEncoding() {}

    /**
     * A path, with a query and a fragment where it has these, as it stands in a link. What is well encoded stays.
     *
     * @return empty for what Go cannot read
     */
    public static Optional<String> ofLink(String text) {
        if (text.codePoints().anyMatch(c -> c < ' ' || c == 0x7F)) {
            return Optional.empty();
        }
        int hash = text.indexOf('#');
        String fragment = hash < 0 ? "" : text.substring(hash + 1);
        String rest = hash < 0 ? text : text.substring(0, hash);
        int question = rest.indexOf('?');
        String query = question < 0 ? "" : rest.substring(question);
        String path = question < 0 ? rest : rest.substring(0, question);
        return encoded(path, UNRESERVED)
                .flatMap(known -> encoded(fragment, FRAGMENT_UNRESERVED)
                        .map(anchor -> known + query + (anchor.isEmpty() ? "" : "#" + anchor)));
    }

    /** An anchor as it stands behind {@code #} in a link. */
    public static String ofAnchor(String id) {
        return encoded(id.replace("%", "%25"), FRAGMENT_UNRESERVED).orElse("");
    }

    private static Optional<String> encoded(String text, String unreserved) {
        boolean wellEncoded =
                text.codePoints().allMatch(c -> plain(c) || unreserved.indexOf(c) >= 0 || TOLERATED.indexOf(c) >= 0);
        return decoded(text, false).map(bytes -> {
            if (wellEncoded) {
                return text;
            }
            StringBuilder encoded = new StringBuilder(bytes.length);
            for (byte each : bytes) {
                if (each >= 0 && (plain(each) || unreserved.indexOf(each) >= 0)) {
                    encoded.append((char) each);
                } else {
                    encoded.append('%')
                            .append(HEXADECIMAL.charAt((each >> 4) & 0xF))
                            .append(HEXADECIMAL.charAt(each & 0xF));
                }
            }
            return encoded.toString();
        });
    }

    /** Text that was encoded as a query is, where {@code +} is a blank; empty for what is not well encoded. */
    public static Optional<String> queryDecoded(String text) {
        return decoded(text, true).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static Optional<byte[]> decoded(String text, boolean plusIsBlank) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '%') {
                if (i + 2 >= bytes.length
                        || !GoCharacters.isHexadecimal(bytes[i + 1])
                        || !GoCharacters.isHexadecimal(bytes[i + 2])) {
                    return Optional.empty();
                }
                out.write(Character.digit(bytes[i + 1], 16) << 4 | Character.digit(bytes[i + 2], 16));
                i += 2;
            } else {
                out.write(bytes[i] == '+' && plusIsBlank ? ' ' : bytes[i]);
            }
        }
        return Optional.of(out.toByteArray());
    }

    private static boolean plain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
