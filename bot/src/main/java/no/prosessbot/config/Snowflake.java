package no.prosessbot.config;

import java.util.Optional;
import java.util.regex.Pattern;

/** Discord's ids: 63 bits, of which the first ones are the time since 2015, in decimal. */
final class Snowflake {

    private static final Pattern DIGITS = Pattern.compile("\\d{15,19}");

    private Snowflake() {}

    static Optional<Long> parse(String text) {
        if (!DIGITS.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Long.parseLong(text));
        } catch (NumberFormatException tooLarge) {
            return Optional.empty();
        }
    }
}
