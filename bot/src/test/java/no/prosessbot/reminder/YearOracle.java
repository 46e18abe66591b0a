package no.prosessbot.reminder;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one server is to be told in 2027, worked out by hand from a calendar and a list of owners: it knows nothing of the
 * program but the sentences.
 */
final class YearOracle {

    /** Easter is on 28 March; Whit Monday and the national day are one. */
    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 3, 25),
            LocalDate.of(2027, 3, 26),
            LocalDate.of(2027, 3, 28),
            LocalDate.of(2027, 3, 29),
            LocalDate.of(2027, 5, 1),
            LocalDate.of(2027, 5, 6),
            LocalDate.of(2027, 5, 16),
            LocalDate.of(2027, 5, 17));

    private static final LocalDate SUMMER_BEGINS = LocalDate.of(2027, 7, 12);
    private static final LocalDate SUMMER_ENDS = LocalDate.of(2027, 8, 1);
    private static final LocalDate CHRISTMAS_BEGINS = LocalDate.of(2027, 12, 24);

    /** A digest: when it comes, its lines as {@code title/mark}, its closing sentences, whether somebody is mentioned. */
    record Expected(Instant at, List<String> lines, List<String> closing, boolean mentions) {}

    /** When a digest is due, and the date in Norway. */
    record Due(Instant at, LocalDate date) {}

    /** A card was told so many times, the last time on this date. */
    private record Told(int times, LocalDate last) {}

    /** A card without an owner since some time. */
    private record Gap(String title, Instant since) {}

    /** Somebody owns a card since this date. */
    private record Owner(String name, LocalDate since) {}

    private final Map<String, LocalDate> rests;
    private final Map<String, Instant> missing = new LinkedHashMap<>();
    private final Map<Gap, Told> told = new HashMap<>();
    private final Map<String, Owner> found = new LinkedHashMap<>();

    /** @param rests titles of cards that come back on a date */
    YearOracle(Map<String, LocalDate> rests) {
        this.rests = rests;
    }

    static List<Due> dues(LocalDate first, int everyWeeks, LocalTime time) {
        List<Due> dues = new ArrayList<>();
        for (LocalDate named = first; named.getYear() == 2027; named = named.plusWeeks(everyWeeks)) {
            LocalDate day = named;
            while (free(day) || (!day.equals(named) && weekend(day))) {
                day = day.plusDays(1);
            }
            if (day.isBefore(named.plusWeeks(everyWeeks))) {
                dues.add(new Due(utc(day.atTime(time)), day));
            }
        }
        return dues;
    }

    private static boolean free(LocalDate day) {
        boolean summer = !day.isBefore(SUMMER_BEGINS) && !day.isAfter(SUMMER_ENDS);
        return HOLIDAYS.contains(day)
                || summer
                || (!day.isBefore(CHRISTMAS_BEGINS) && day.getYear() == 2027)
                || day.equals(LocalDate.of(2028, 1, 1));
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Two hours ahead from 28 March to 31 October at three o'clock, else one. */
    private static Instant utc(LocalDateTime local) {
        boolean summer = !local.isBefore(LocalDateTime.of(2027, 3, 28, 3, 0))
                && local.isBefore(LocalDateTime.of(2027, 10, 31, 3, 0));
        return local.toInstant(ZoneOffset.ofHours(summer ? 2 : 1));
    }

    /** The owners from now on, in page order; empty for none. */
    void owners(Map<String, String> owners, Instant at) {
        owners.forEach((title, owner) -> {
            if (owner.isEmpty()) {
                missing.putIfAbsent(title, at);
                found.remove(title);
            } else if (missing.containsKey(title)) {
                if (told.containsKey(gap(title))) {
                    found.put(title, new Owner(owner, LocalDate.ofInstant(at, ZoneOffset.ofHours(1))));
                }
                missing.remove(title);
            }
        });
    }

    private Gap gap(String title) {
        return new Gap(title, missing.getOrDefault(title, Instant.MIN));
    }

    /** What comes, if anything. */
    List<Expected> digest(Due due) {
        List<String> titles = new ArrayList<>(missing.keySet());
        titles.sort((one, other) -> gap(one).since().compareTo(gap(other).since()));
        List<String> lines = new ArrayList<>();
        Map<Gap, Told> telling = new HashMap<>();
        int lately = 0;
        boolean mentions = false;
        for (String title : titles) {
            LocalDate rests = this.rests.getOrDefault(title, LocalDate.MIN);
            Told before = told.get(gap(title));
            if (due.date().isBefore(rests)) {
                continue;
            }
            if (before != null
                    && weeks(before.last(), due.date()) < List.of(1, 2, 4, 4).get(Math.min(before.times(), 4) - 1)) {
                lately++;
                continue;
            }
            int times = before == null ? 1 : before.times() + 1;
            lines.add(title + "/" + (before == null && !told.isEmpty() ? "ny" : ""));
            telling.put(gap(title), new Told(times, due.date()));
            mentions |= times >= 3;
        }
        if (lines.isEmpty()) {
            return List.of();
        }
        told.putAll(telling);
        return List.of(new Expected(due.at(), lines, closing(lately, due.date()), mentions));
    }

    private static long weeks(LocalDate from, LocalDate to) {
        return Math.round(ChronoUnit.DAYS.between(from, to) / 7.0);
    }

    private List<String> closing(int lately, LocalDate today) {
        List<String> closing = new ArrayList<>();
        if (lately == 1) {
            closing.add("Én til er nevnt nylig, og kommer igjen senere.");
        } else if (lately > 1) {
            closing.add(lately + " til er nevnt nylig, og kommer igjen senere.");
        }
        // What is older than sixty days is no news.
        found.values().removeIf(owner -> owner.since().plusDays(60).isBefore(today));
        if (!found.isEmpty()) {
            List<String> owners = new ArrayList<>();
            found.forEach((title, owner) -> owners.add(title + " (" + owner.name() + ")"));
            closing.add("Fikk eier: " + String.join(", ", owners) + ".");
            found.clear();
        }
        return closing;
    }
}
