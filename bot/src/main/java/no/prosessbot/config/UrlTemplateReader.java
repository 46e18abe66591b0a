package no.prosessbot.config;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a URL template, and rejects whatever would make Discord reject each URL built from it, so that no message could
 * be sent. An internationalised host name is converted to its ASCII form (IDNA); other non-ASCII characters are
 * percent-encoded.
 */
final class UrlTemplateReader {

    /** Discord's limit for the URL of a button, in characters; the lowest of its limits for URLs. */
    private static final int LONGEST = 512;

    private static final int MAX_PORT = 65_535;

    private static final Pattern ADDRESS = Pattern.compile("(https?)://([^/?#]*)(.*)");
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^\\]]*]|[^:\\[]*)(?::(.*))?");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");
    private static final Pattern ENCODED = Pattern.compile("%[0-9A-Fa-f]{2}");

    /** ASCII characters that a URL may contain only percent-encoded (RFC 3986). */
    private static final String NEVER = "\"<>[]\\^`|";

    private final Value value;

    private UrlTemplateReader(Value value) {
        this.value = value;
    }

    /**
     * Reads a template.
     *
     * @throws ConfigurationException if URLs built from it could not be used
     */
    static UrlTemplate read(Value value) throws ConfigurationException {
        return new UrlTemplateReader(value).template(ValueTypes.text(value));
    }

    private UrlTemplate template(String text) throws ConfigurationException {
        refuseUnseen(text);
        Matcher address = ADDRESS.matcher(text);
        if (!address.matches()) {
            throw value.fault("expected-url", value.key(), Addresses.withoutUser(text));
        }
        String template = address.group(1) + "://" + authority(address.group(2)) + rest(address.group(3));
        int length = PLACEHOLDER.matcher(template).replaceAll("").length();
        if (length > LONGEST) {
            throw value.fault("url-too-long", value.key(), LONGEST, length);
        }
        return new UrlTemplate(template);
    }

    private void refuseUnseen(String text) throws ConfigurationException {
        int[] characters = text.codePoints().toArray();
        for (int character : characters) {
            String name = String.format(Locale.ROOT, "U+%04X", character);
            if (character == ' ') {
                throw value.fault("url-blank", value.key(), Addresses.withoutUser(text));
            }
            switch (Character.getType(character)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.UNASSIGNED,
                        Character.PRIVATE_USE,
                        Character.SPACE_SEPARATOR,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> throw value.fault("url-unseen", value.key(), name);
                default -> {
                    // Visible.
                }
            }
        }
    }

    /** Reads the host and the port. */
    private String authority(String text) throws ConfigurationException {
        if (text.contains("@")) {
            throw value.fault("url-user", value.key());
        }
        if (text.contains("{") || text.contains("}")) {
            throw value.fault("url-placeholder-in-host", value.key(), text);
        }
        Matcher parts = AUTHORITY.matcher(text);
        if (!parts.matches()) {
            throw value.fault("url-host", value.key(), text);
        }
        String port = parts.group(2);
        if (port == null) {
            return host(parts.group(1));
        }
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) < 1 || Integer.parseInt(port) > MAX_PORT) {
            throw value.fault("url-port", value.key(), port, Integer.toString(MAX_PORT));
        }
        return host(parts.group(1)) + ":" + port;
    }

    private String host(String text) throws ConfigurationException {
        String host = text.startsWith("[") ? text : ascii(text);
        try {
            if (host.isEmpty() || new URI("http://" + host + "/").getHost() == null) {
                throw value.fault("url-host", value.key(), text);
            }
        } catch (URISyntaxException e) {
            throw value.fault("url-host", value.key(), text);
        }
        if (!host.startsWith("[") && !host.contains(".")) {
            throw value.fault("url-bare-host", value.key(), text);
        }
        return host;
    }

    private String ascii(String host) throws ConfigurationException {
        try {
            return IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException e) {
            throw value.fault("url-host", value.key(), host);
        }
    }

    /** Reads what follows the host. */
    private String rest(String text) throws ConfigurationException {
        StringBuilder rest = new StringBuilder(text.length());
        boolean fragment = false;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            String written = text.substring(i, i + Character.charCount(character));
            if (character == '{' || character == '}') {
                written = placeholder(text, i);
            } else if (character == '%') {
                written = encoded(text, i);
            } else if (NEVER.indexOf(character) >= 0 || (character == '#' && fragment)) {
                throw value.fault("url-character", value.key(), written, UrlTemplate.encoded(written));
            }
            i += written.length();
            fragment |= character == '#';
            rest.append(character < 0x80 ? written : UrlTemplate.encoded(written));
        }
        return rest.toString();
    }

    private String placeholder(String text, int at) throws ConfigurationException {
        Matcher placeholder = PLACEHOLDER.matcher(text).region(at, text.length());
        if (!placeholder.lookingAt()) {
            throw value.fault(
                    "url-brace", value.key(), text.substring(at, at + 1), Listing.all(UrlTemplate.PLACEHOLDERS));
        }
        if (!UrlTemplate.PLACEHOLDERS.contains(placeholder.group())) {
            throw value.fault(
                    "unknown-placeholder", value.key(), placeholder.group(), Listing.all(UrlTemplate.PLACEHOLDERS));
        }
        return placeholder.group();
    }

    private String encoded(String text, int at) throws ConfigurationException {
        Matcher encoded = ENCODED.matcher(text).region(at, text.length());
        if (!encoded.lookingAt()) {
            throw value.fault("url-percent", value.key(), text.substring(at, Math.min(text.length(), at + 3)));
        }
        return encoded.group();
    }
}
