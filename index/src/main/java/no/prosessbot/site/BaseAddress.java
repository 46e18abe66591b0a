package no.prosessbot.site;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.prosessbot.address.PercentEncoding;
import org.jspecify.annotations.Nullable;

/** A site's {@code baseURL} as the beginning of links. */
final class BaseAddress {

    private static final Pattern ABSOLUTE = Pattern.compile("(?i)(https?)://([^/?#@\\s]+)(/[^?#]*)?");
    private static final Pattern PORT = Pattern.compile(":\\d*$");

    private BaseAddress() {}

    /**
     * The address, encoded, with a slash at its end.
     *
     * @return empty for what makes no link: a relative address, one of another kind than http, or one with a user's name
     */
    static Optional<String> of(@Nullable String written) {
        Matcher parts = ABSOLUTE.matcher(written == null ? "" : written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String path = parts.group(3) == null ? "" : parts.group(3);
        return host(parts.group(2))
                .flatMap(host -> PercentEncoding.ofLink(path)
                        .map(encoded -> parts.group(1).toLowerCase(Locale.ROOT) + "://" + host + encoded))
                .map(base -> base.endsWith("/") ? base : base + "/");
    }

    /** A host of Norwegian letters is written as the name service has it. */
    private static Optional<String> host(String written) {
        if (written.codePoints().allMatch(c -> c < 0x80)) {
            return Optional.of(written);
        }
        Matcher port = PORT.matcher(written);
        int end = port.find() ? port.start() : written.length();
        try {
            return Optional.of(IDN.toASCII(written.substring(0, end)) + written.substring(end));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
