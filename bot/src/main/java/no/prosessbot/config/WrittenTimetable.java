package no.prosessbot.config;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a schedule that somebody wrote; each is null if it was left out.
 *
 * @param everyWeeks 1 to {@link Timetable#MAX_WEEKS}
 */
public record WrittenTimetable(
        @Nullable DayOfWeek day,
        @Nullable LocalTime time,
        @Nullable Integer everyWeeks) {

    /** Parses what {@link Timetable#parse} does, except that any part may be left out. */
    public static Optional<WrittenTimetable> parse(String words) {
        return new TimetableParser(words).parse();
    }

    /**
     * Combines these parts with what was chosen elsewhere. Defaults to 10:00 and every week. Empty if the two
     * contradict each other.
     *
     * @param chosenWeeks null if none was chosen
     */
    public Optional<Timetable> with(DayOfWeek chosenDay, @Nullable Integer chosenWeeks) {
        boolean otherDay = day != null && day != chosenDay;
        boolean otherWeeks = everyWeeks != null && chosenWeeks != null && !everyWeeks.equals(chosenWeeks);
        if (otherDay || otherWeeks) {
            return Optional.empty();
        }
        Integer weeks = everyWeeks == null ? chosenWeeks : everyWeeks;
        return Optional.of(
                new Timetable(chosenDay, time == null ? Timetable.USUAL_TIME : time, weeks == null ? 1 : weeks));
    }
}
