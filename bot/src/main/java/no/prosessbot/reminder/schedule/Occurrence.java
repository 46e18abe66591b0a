package no.prosessbot.reminder.schedule;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One occurrence of a schedule.
 *
 * @param period the scheduled date, which identifies the occurrence; not moved by days off
 * @param at when it takes place
 */
public record Occurrence(LocalDate period, Instant at) {}
