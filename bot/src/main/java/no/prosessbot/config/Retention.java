package no.prosessbot.config;

import java.time.Period;

/**
 * For how long what is over is kept before it is deleted; at most {@value #LONGEST_YEARS} years.
 *
 * @param keep reminders, suggestions and the like; at least {@value #SHORTEST_DAYS} days
 * @param keepLeft all that belongs to a server that the bot has left; at least {@value #SHORTEST_LEFT_DAYS} day
 */
public record Retention(Period keep, Period keepLeft) {

    /** What holds if nothing else is said. */
    public static final Retention USUAL = new Retention(Period.ofYears(2), Period.ofDays(30));

    /** Enough for what is still looked at, as the suggestions of the last week. */
    static final int SHORTEST_DAYS = 30;

    static final int SHORTEST_LEFT_DAYS = 1;
    static final int LONGEST_YEARS = 10;
}
