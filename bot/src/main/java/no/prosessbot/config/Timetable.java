package no.prosessbot.config;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A weekly schedule.
 *
 * @param time in whole minutes
 * @param everyWeeks 1 to {@value #MAX_WEEKS}; 2 is every other week
 */
public record Timetable(DayOfWeek day, LocalTime time, int everyWeeks) {

    /** The longest interval, in weeks. */
    public static final int MAX_WEEKS = 12;

    /** The time of day if none is given. */
    static final LocalTime USUAL_TIME = LocalTime.of(10, 0);

    /** @throws IllegalArgumentException if the weeks are out of range or the time is not in whole minutes */
    public Timetable {
        if (everyWeeks < 1 || everyWeeks > MAX_WEEKS) {
            throw new IllegalArgumentException("Every " + everyWeeks + " weeks");
        }
        if (time.getSecond() != 0 || time.getNano() != 0) {
            throw new IllegalArgumentException("Not in whole minutes: " + time);
        }
    }

    /**
     * Parses {@code tirsdag 10:00}, {@code annakvar tysdag}, {@code hver 3. uke, onsdag kl. 8.15},
     * {@code every second Tuesday at 10:00} and the like, in bokmål, nynorsk and English; 10:00 if no time is given.
     * Empty if any word is not understood, no day or more than one is named, or the weeks are out of range.
     */
    public static Optional<Timetable> parse(String words) {
        return WrittenTimetable.parse(words)
                .filter(written -> written.day() != null)
                .flatMap(written -> written.with(Objects.requireNonNull(written.day()), null));
    }
}
