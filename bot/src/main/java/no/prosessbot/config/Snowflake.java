package no.prosessbot.config;

import java.util.Optional;
import java.util.regex.Pattern;

/** Discord ids in decimal: 63-bit numbers whose upper bits are milliseconds since the beginning of 2015. */
final class Snowflake {

    private static final Pattern DIGITS = Pattern.compile("\\d{15,19}");

    private Snowflake() {}

    /** Parses 15 to 19 digits; empty if the text has another form or is out of range. */
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
