package no.prosessbot.config;

import java.time.Period;

/**
 * How long expired data is kept before it is deleted; at most {@value #LONGEST_YEARS} years.
 *
 * @param keep for reminders, suggestions and the like; at least {@value #SHORTEST_DAYS} days
 * @param keepLeft for all data about a guild that the bot has left; at least {@value #SHORTEST_LEFT_DAYS} day
 */
public record Retention(Period keep, Period keepLeft) {

    /** The defaults. */
    public static final Retention USUAL = new Retention(Period.ofYears(2), Period.ofDays(30));

    /** Long enough for everything that is still in use, such as the suggestions of the last week. */
    static final int SHORTEST_DAYS = 30;

    static final int SHORTEST_LEFT_DAYS = 1;
    static final int LONGEST_YEARS = 10;
}
