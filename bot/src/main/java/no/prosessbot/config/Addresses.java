package no.prosessbot.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and validates the URLs of endpoints. */
final class Addresses {

    /** Loopback names and addresses (RFC 6761, RFC 1122, RFC 4291). No name is resolved. */
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}|\\[(::|(0+:){7})0*1]");

    private static final Pattern USER = Pattern.compile("//[^/?#]*@");

    private static final int MAX_PORT = 65_535;

    private Addresses() {}

    /**
     * Reads an endpoint URL; null if the variable is blank.
     *
     * @param variable the environment variable, for messages
     * @param scheme the unencrypted scheme, which is accepted for loopback addresses only; its encrypted form has an
     *     {@code s} appended
     * @param end what the URL must end in; appended if it is missing
     */
    static @Nullable URI read(String variable, String value, String scheme, String end) throws ConfigurationException {
        String text = value.strip();
        if (text.isEmpty()) {
            return null;
        }
        URI address = parse(variable, text, scheme);
        String found = address.getScheme().toLowerCase(Locale.ROOT);
        if (!found.equals(scheme) && !found.equals(scheme + "s")) {
            throw fault("discord.url", variable, text, scheme);
        }
        String host = address.getHost();
        if (host == null || address.getPort() == 0 || address.getPort() > MAX_PORT) {
            throw fault("discord.url", variable, text, scheme);
        }
        if (address.getRawUserInfo() != null || address.getRawQuery() != null || address.getRawFragment() != null) {
            throw fault("discord.url-parts", variable, text, scheme);
        }
        if (found.equals(scheme)
                && !LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches()) {
            throw fault("discord.url-plain", variable, text, scheme);
        }
        return text.endsWith(end) ? address : URI.create(text + end);
    }

    private static URI parse(String variable, String text, String scheme) throws ConfigurationException {
        try {
            URI address = new URI(text);
            if (address.getScheme() != null) {
                return address;
            }
        } catch (URISyntaxException notAnAddress) {
            // Reported like a URL without a scheme.
        }
        throw fault("discord.url", variable, text, scheme);
    }

    private static ConfigurationException fault(String message, String variable, String text, String scheme) {
        return new ConfigurationException(Messages.text(message, variable, withoutUser(text), scheme));
    }

    /** Hides the user information of a URL. Messages go to logs, which must not contain user names or passwords. */
    static String withoutUser(String address) {
        return USER.matcher(address).replaceFirst("//…@");
    }
}
