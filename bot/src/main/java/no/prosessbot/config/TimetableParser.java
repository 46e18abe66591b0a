package no.prosessbot.config;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses the parts of a schedule: day, interval and time, each at most once and in any order. */
final class TimetableParser {

    private static final Set<String> EVERY = Set.of("hver", "kvar", "every", "each");
    private static final Set<String> EVERY_OTHER =
            Set.of("annenhver", "annahver", "annakvar", "annankvar", "annenkvar", "annanhver");
    private static final Set<String> WEEKLY = Set.of("ukentlig", "vekentleg", "weekly");
    private static final Set<String> WEEK =
            Set.of("uke", "uka", "uken", "uker", "veke", "veka", "veker", "week", "weeks");
    private static final Set<String> ORDINAL_ENDING = Set.of("st", "nd", "rd", "th");
    private static final Set<String> BEFORE_DAY = Set.of("på", "om", "on");
    private static final Set<String> BEFORE_TIME = Set.of("kl", "klokka", "klokken", "at");

    /** The words for each number, indexed by the number. */
    private static final List<Set<String>> NUMBERS = List.of(
            Set.of(),
            Set.of("første", "fyrste", "first", "one"),
            Set.of("annen", "anna", "annan", "andre", "to", "second", "other", "two"),
            Set.of("tredje", "tre", "third", "three"),
            Set.of("fjerde", "fire", "fourth", "four"),
            Set.of("femte", "fem", "fifth", "five"),
            Set.of("sjette", "seks", "sixth", "six"),
            Set.of("sjuende", "syvende", "sjuande", "sju", "syv", "seventh", "seven"),
            Set.of("åttende", "åttande", "åtte", "eighth", "eight"),
            Set.of("niende", "niande", "ni", "ninth", "nine"),
            Set.of("tiende", "tiande", "ti", "tenth", "ten"),
            Set.of("ellevte", "elleve", "eleventh", "eleven"),
            Set.of("tolvte", "tolv", "twelfth", "twelve"));

    /** What is added to an hour, 12 counting as 0. */
    private static final Map<String, Integer> HALF_DAYS = Map.of("am", 0, "pm", 12);

    private final Tokens tokens;
    private @Nullable DayOfWeek day;
    private @Nullable LocalTime time;
    private @Nullable Integer weeks;

    TimetableParser(String words) {
        tokens = new Tokens(words);
    }

    /** Returns what was understood; empty if something was not, or if a part occurs twice. */
    Optional<WrittenTimetable> parse() {
        while (!tokens.atEnd()) {
            if (!part()) {
                return Optional.empty();
            }
        }
        return Optional.of(new WrittenTimetable(day, time, weeks));
    }

    /** Parses one part. Returns false if it is not understood, or has occurred before. */
    private boolean part() {
        if (tokens.atNumber() || BEFORE_TIME.contains(tokens.peek())) {
            return time == null && readTime();
        }
        if (tokens.skip(WEEKLY)) {
            return everyWeeks(1);
        }
        if (tokens.skip(EVERY_OTHER)) {
            return (tokens.skip(WEEK) || atDay()) && everyWeeks(2);
        }
        if (tokens.skip(EVERY)) {
            int number = number();
            return (tokens.skip(WEEK) || atDay()) && everyWeeks(number);
        }
        tokens.skip(BEFORE_DAY);
        return day == null && readDay();
    }

    private boolean everyWeeks(int number) {
        boolean first = weeks == null;
        weeks = number;
        return first && number >= 1 && number <= Timetable.MAX_WEEKS;
    }

    /** Parses {@code 3.}, {@code 3rd} or {@code tredje}; 1 if there is no number. */
    private int number() {
        if (tokens.atNumber()) {
            int number = tokens.number(2);
            if (!tokens.skip(".")) {
                tokens.skip(ORDINAL_ENDING);
            }
            return number;
        }
        for (int number = 1; number < NUMBERS.size(); number++) {
            if (tokens.skip(NUMBERS.get(number))) {
                return number;
            }
        }
        return 1;
    }

    private boolean atDay() {
        return Weekdays.named(tokens.peek()).isPresent();
    }

    private boolean readDay() {
        Optional<DayOfWeek> named = Weekdays.named(tokens.take());
        named.ifPresent(found -> day = found);
        tokens.skip(".");
        return named.isPresent();
    }

    /**
     * Parses {@code 10}, {@code 10:00}, {@code 9.30}, {@code 0930} or {@code 2 pm}, each optionally preceded by
     * {@code kl.}
     */
    private boolean readTime() {
        if (tokens.skip(BEFORE_TIME)) {
            tokens.skip(".");
        }
        boolean together = tokens.peek().length() == 4;
        int digits = tokens.number(together ? 4 : 2);
        int hour = together ? digits / 100 : digits;
        int minute = together ? digits % 100 : 0;
        if (!together && (tokens.skip(":") || tokens.skip("."))) {
            minute = tokens.peek().length() == 2 ? tokens.number(2) : -1;
        }
        Integer half = HALF_DAYS.get(tokens.peek());
        if (half != null) {
            tokens.take();
            hour = hour >= 1 && hour <= 12 ? hour % 12 + half : -1;
        }
        if (digits < 0 || hour < 0 || hour > 23 || minute < 0 || minute > 59) {
            return false;
        }
        time = LocalTime.of(hour, minute);
        return true;
    }
}
