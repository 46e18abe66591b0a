package no.prosessbot.config;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Parses periods of days, weeks, months and years as people write them. */
final class WrittenPeriod {

    /** Enough for ten years in days, and too few to overflow. */
    private static final int DIGITS = 4;

    /** Reference date for comparing periods. Counted from it, one month is 31 days and one year is 366. */
    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    private static final Map<List<String>, IntFunction<Period>> UNITS = Map.of(
            List.of("d", "dag", "dager", "dagar", "døgn", "day", "days"), Period::ofDays,
            List.of("u", "uke", "uker", "veke", "veker", "w", "week", "weeks"), Period::ofWeeks,
            List.of("mnd", "måned", "måneder", "månad", "månader", "month", "months"), Period::ofMonths,
            List.of("år", "y", "year", "years"), Period::ofYears);

    private WrittenPeriod() {}

    /**
     * Parses {@code 2 år}, {@code 18 måneder}, {@code 30d}, {@code 1 år 6 måneder} or {@code P2Y}; empty if the text is
     * not understood. An ISO 8601 period may be negative.
     */
    static Optional<Period> parse(String text) {
        return text.strip().startsWith("P") ? iso(text.strip()) : words(new Tokens(text));
    }

    private static Optional<Period> iso(String text) {
        try {
            return Optional.of(Period.parse(text));
        } catch (DateTimeException notIso) {
            return Optional.empty();
        }
    }

    private static Optional<Period> words(Tokens tokens) {
        Optional<Period> sum = Optional.empty();
        while (!tokens.atEnd()) {
            int number = tokens.number(DIGITS);
            Optional<IntFunction<Period>> unit = unit(tokens.take());
            if (number < 0 || unit.isEmpty()) {
                return Optional.empty();
            }
            sum = Optional.of(sum.orElse(Period.ZERO).plus(unit.get().apply(number)));
        }
        return sum;
    }

    private static Optional<IntFunction<Period>> unit(String word) {
        return UNITS.entrySet().stream()
                .filter(unit -> unit.getKey().contains(word))
                .<IntFunction<Period>>map(Map.Entry::getValue)
                .findFirst();
    }

    /** Returns true if the period is within both limits, inclusive. A negative period never is. */
    static boolean within(Period period, Period shortest, Period longest) {
        if (period.isNegative() || period.toTotalMonths() > longest.toTotalMonths()) {
            return false;
        }
        LocalDate end = BEGINNING.plus(period);
        return !end.isBefore(BEGINNING.plus(shortest)) && !end.isAfter(BEGINNING.plus(longest));
    }
}
