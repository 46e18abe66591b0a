package no.prosessbot.discord;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Parses and formats dates as written in Norway, {@code 31.12.2027}; {@code 2027-12-31} is accepted as well. */
final class WrittenDate {

    private static final DateTimeFormatter NORWEGIAN = strict("d.M.uuuu");
    private static final List<DateTimeFormatter> UNDERSTOOD = List.of(NORWEGIAN, strict("uuuu-M-d"));

    private WrittenDate() {}

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    static String text(LocalDate date) {
        return date.format(NORWEGIAN);
    }

    /** Parses a date; empty if it does not exist or has another format. */
    static Optional<LocalDate> parse(String text) {
        for (DateTimeFormatter format : UNDERSTOOD) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), format));
            } catch (DateTimeParseException otherwise) {
                // Try the next format.
            }
        }
        return Optional.empty();
    }
}
