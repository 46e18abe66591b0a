package no.prosessbot.reminder.schedule;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One of the times of a timetable.
 *
 * @param period the date that the timetable names, which tells this time from all others; a free day does not move it
 * @param at when it happens
 */
public record Occurrence(LocalDate period, Instant at) {}
