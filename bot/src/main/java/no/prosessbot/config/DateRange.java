package no.prosessbot.config;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** Some days in a row: those of one time, or the same ones every year. */
public sealed interface DateRange {

    boolean contains(LocalDate date);

    /**
     * Days that come once.
     *
     * @param first its first day
     * @param last its last day, not before the first
     */
    record Once(LocalDate first, LocalDate last) implements DateRange {

        /** Throws {@link IllegalArgumentException} if the last day is before the first. */
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
     * Days that come every year.
     *
     * @param first its first day
     * @param last its last day; if it is before the first, it is that of the next year
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
     * Reads {@code 2026-12-24}, {@code 24.12.2026}, {@code 24.12.} (every year), and two of a kind with {@code ..} or a
     * hyphen between them. Of {@code 24.12.-31.12.2026} both are in that year. Empty if it is no such text, no such day
     * exists, or the last day of those that come once is before the first.
     */
    static Optional<DateRange> parse(String text) {
        return new DateRangeParser(text.strip()).parse();
    }
}
