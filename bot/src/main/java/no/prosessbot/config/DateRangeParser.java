package no.prosessbot.config;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parses one range of dates. */
final class DateRangeParser {

    private static final List<String> SEPARATORS = List.of("..", "–", "-");

    private final String text;

    DateRangeParser(String text) {
        this.text = text;
    }

    /** A day as written, with or without a year. */
    private record Day(@Nullable Year year, MonthDay day) {

        /**
         * Returns the day in its own year, or in the given one if it has none.
         *
         * @throws DateTimeException if the day does not exist in that year
         */
        LocalDate in(Year other) {
            Year own = year == null ? other : year;
            if (!day.isValidYear(own.getValue())) {
                throw new DateTimeException("No " + day + " in " + own);
            }
            return own.atMonthDay(day);
        }
    }

    Optional<DateRange> parse() {
        try {
            return find();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Full stops and hyphens also occur within dates, so every possible separator is tried. */
    private Optional<DateRange> find() {
        Day only = day(text);
        if (only != null) {
            return range(only, only);
        }
        for (int i = 0; i < text.length(); i++) {
            for (String separator : SEPARATORS) {
                if (text.startsWith(separator, i)) {
                    Day first = day(text.substring(0, i).strip());
                    Day last = day(text.substring(i + separator.length()).strip());
                    if (first != null && last != null) {
                        return range(first, last);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<DateRange> range(Day first, Day last) {
        Year year = last.year();
        if (year == null) {
            return first.year() == null ? Optional.of(new DateRange.Yearly(first.day(), last.day())) : Optional.empty();
        }
        LocalDate from = first.in(year);
        LocalDate to = last.in(year);
        return to.isBefore(from) ? Optional.empty() : Optional.of(new DateRange.Once(from, to));
    }

    private static @Nullable Day day(String text) {
        Tokens tokens = new Tokens(text);
        int first = tokens.number(4);
        String mark = tokens.take();
        int month = tokens.number(2);
        if (mark.equals("-") && tokens.skip("-")) {
            int day = tokens.number(2);
            return tokens.atEnd() && first >= 1000 && month > 0 && day > 0 && text.length() == 10 && !text.endsWith(".")
                    ? new Day(Year.of(first), MonthDay.of(month, day))
                    : null;
        }
        if (!mark.equals(".") || first < 1 || month < 1) {
            return null;
        }
        tokens.skip(".");
        Year year = null;
        if (tokens.atNumber()) {
            int number = tokens.number(4);
            if (number < 1000) {
                return null;
            }
            year = Year.of(number);
        }
        return tokens.atEnd() ? new Day(year, MonthDay.of(month, first)) : null;
    }
}
