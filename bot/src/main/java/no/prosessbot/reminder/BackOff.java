package no.prosessbot.reminder;

import java.util.List;

/**
 * Intervals between reminders about the same cards.
 *
 * @param weeks weeks to wait after the first, second, … reminder; the last value repeats; not empty
 */
record BackOff(List<Integer> weeks) {

    private static final int DAYS_IN_WEEK = 7;

    /**
     * Tolerance in days. Holidays move single digests by a few days, and the schedule decides on which weekday they
     * come.
     */
    private static final int SLACK_DAYS = 3;

    BackOff {
        weeks = List.copyOf(weeks);
    }

    /**
     * Returns true if it is time for another reminder.
     *
     * @param times how many reminders have been sent; at least 1
     * @param days days since the last one
     */
    boolean due(int times, long days) {
        int wait = weeks.get(Math.min(times, weeks.size()) - 1);
        return days >= (long) wait * DAYS_IN_WEEK - SLACK_DAYS;
    }
}
