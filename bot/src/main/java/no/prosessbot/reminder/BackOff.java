package no.prosessbot.reminder;

import java.util.List;

/**
 * How long the same is not told again, longer each time.
 *
 * @param weeks after the first telling, the second, and so on; the last of them holds from then on; not empty
 */
record BackOff(List<Integer> weeks) {

    private static final int DAYS_IN_WEEK = 7;

    /** Holidays move single messages by some days, and the schedule itself decides on which day of a week they come. */
    private static final int SLACK_DAYS = 3;

    BackOff {
        weeks = List.copyOf(weeks);
    }

    /**
     * Whether it is time to tell something again.
     *
     * @param times how often it was told, from 1
     * @param days since the last time
     */
    boolean due(int times, long days) {
        int wait = weeks.get(Math.min(times, weeks.size()) - 1);
        return days >= (long) wait * DAYS_IN_WEEK - SLACK_DAYS;
    }
}
