package no.prosessbot.config;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Weeks of every year by ISO 8601 number, as in Norwegian calendars: Monday to Sunday.
 *
 * @param numbers each 1 to 53
 */
public record IsoWeeks(Set<Integer> numbers) {

    /** No weeks. */
    public static final IsoWeeks NONE = new IsoWeeks(Set.of());

    private static final int LAST = 53;

    private static final Set<String> NO_WEEK = Set.of("ingen", "inga", "none");
    private static final Set<String> WEEK = Set.of("uke", "uker", "veke", "veker", "week", "weeks");
    private static final Set<String> HYPHEN = Set.of("-", "–");

    /** @throws IllegalArgumentException if a number is out of range */
    public IsoWeeks {
        numbers = Set.copyOf(numbers);
        if (numbers.stream().anyMatch(number -> number < 1 || number > LAST)) {
            throw new IllegalArgumentException("Not weeks: " + numbers);
        }
    }

    /** Returns the weeks from {@code first} to {@code last}, both inclusive; none if {@code last} is less. */
    public static IsoWeeks between(int first, int last) {
        Set<Integer> numbers = new TreeSet<>();
        for (int number = first; number <= last; number++) {
            numbers.add(number);
        }
        return new IsoWeeks(numbers);
    }

    /** Parses {@code 28-30}, {@code 8, 28-30}, {@code uke 29} or {@code ingen}; empty if the text has another form. */
    public static Optional<IsoWeeks> parse(String text) {
        Tokens tokens = new Tokens(text);
        if (tokens.skip(NO_WEEK)) {
            return tokens.atEnd() ? Optional.of(NONE) : Optional.empty();
        }
        tokens.skip(WEEK);
        Set<Integer> numbers = new TreeSet<>();
        while (!tokens.atEnd()) {
            int first = tokens.number(2);
            int last = tokens.skip(HYPHEN) ? tokens.number(2) : first;
            if (first < 1 || last < first || last > LAST) {
                return Optional.empty();
            }
            numbers.addAll(between(first, last).numbers());
        }
        return numbers.isEmpty() ? Optional.empty() : Optional.of(new IsoWeeks(numbers));
    }

    /** Returns true if the date is in one of the weeks, in whatever year. */
    public boolean contains(LocalDate date) {
        return numbers.contains(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
