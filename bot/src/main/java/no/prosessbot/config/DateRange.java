package no.prosessbot.config;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** Consecutive days, either once or every year. */
public sealed interface DateRange {

    boolean contains(LocalDate date);

    /**
     * Days that occur once.
     *
     * @param first the first day
     * @param last the last day, not before the first
     */
    record Once(LocalDate first, LocalDate last) implements DateRange {

        /** @throws IllegalArgumentException if the last day is before the first */
        public Once {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException(last + " is before " + first);
            }
        }

        @Override
        public boolean contains(LocalDate date) {
            return !date.isBefore(first) && !date.isAfter(last);
        }
    }

    /**
     * Days that recur every year.
     *
     * @param first the first day
     * @param last the last day; if it is before the first, it belongs to the following year
     */
    record Yearly(MonthDay first, MonthDay last) implements DateRange {

        @Override
        public boolean contains(LocalDate date) {
            MonthDay day = MonthDay.from(date);
            boolean begun = !day.isBefore(first);
            boolean goesOn = !day.isAfter(last);
            return last.isBefore(first) ? begun || goesOn : begun && goesOn;
        }
    }

    /**
     * Parses {@code 2026-12-24}, {@code 24.12.2026} or {@code 24.12.} (every year), or two of these separated by
     * {@code ..}, a hyphen or an en dash. In {@code 24.12.-31.12.2026} the year applies to both. Empty if the text has
     * another form, only the first day has a year, a day does not exist, or the last day of a range with a year is
     * before the first.
     */
    static Optional<DateRange> parse(String text) {
        return new DateRangeParser(text.strip()).parse();
    }
}
