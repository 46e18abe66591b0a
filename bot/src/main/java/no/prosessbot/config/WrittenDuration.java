package no.prosessbot.config;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parses durations as people write them. */
final class WrittenDuration {

    /** Enough for a week in seconds, and too few to overflow. */
    private static final int DIGITS = 6;

    private static final Map<ChronoUnit, List<String>> UNITS = Map.of(
            ChronoUnit.DAYS, List.of("d", "dag", "dager", "dagar", "døgn", "day", "days"),
            ChronoUnit.HOURS, List.of("h", "t", "time", "timer", "timar", "hour", "hours"),
            ChronoUnit.MINUTES, List.of("m", "min", "minutt", "minutter", "minute", "minutes"),
            ChronoUnit.SECONDS, List.of("s", "sek", "sekund", "sekunder", "second", "seconds"));

    private WrittenDuration() {}

    /**
     * Parses {@code 30m}, {@code 1h 30m}, {@code 90 min}, {@code 2 timer}, {@code PT1H} or {@code 0}. Never negative;
     * empty if the text is not understood.
     */
    static Optional<Duration> parse(String text) {
        if (text.strip().equals("0")) {
            return Optional.of(Duration.ZERO);
        }
        return text.strip().startsWith("P") ? iso(text.strip()) : words(new Tokens(text));
    }

    private static Optional<Duration> iso(String text) {
        try {
            return Optional.of(Duration.parse(text)).filter(duration -> !duration.isNegative());
        } catch (DateTimeException notIso) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> words(Tokens tokens) {
        Optional<Duration> sum = Optional.empty();
        while (!tokens.atEnd()) {
            int number = tokens.number(DIGITS);
            Optional<ChronoUnit> unit = unit(tokens.take());
            if (number < 0 || unit.isEmpty()) {
                return Optional.empty();
            }
            sum = Optional.of(sum.orElse(Duration.ZERO).plus(Duration.of(number, unit.get())));
        }
        return sum;
    }

    private static Optional<ChronoUnit> unit(String word) {
        return UNITS.entrySet().stream()
                .filter(unit -> unit.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
