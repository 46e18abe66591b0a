package no.prosessbot.config;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a timetable that somebody wrote; each null where it was left out.
 *
 * @param everyWeeks 1 to {@link Timetable#MAX_WEEKS}
 */
public record WrittenTimetable(
        @Nullable DayOfWeek day,
        @Nullable LocalTime time,
        @Nullable Integer everyWeeks) {

    /** Reads what {@link Timetable#parse} reads, of which any part may be left out. */
    public static Optional<WrittenTimetable> parse(String words) {
        return new TimetableParser(words).parse();
    }

    /**
     * The timetable that these parts make together with what was chosen elsewhere; 10:00 and every week where neither says
     * otherwise. Empty where the two contradict each other.
     *
     * @param chosenWeeks null if nothing was chosen
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
