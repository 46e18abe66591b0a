package no.prosessbot.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.prosessbot.card.Card;
import no.prosessbot.config.Timetable;
import no.prosessbot.reminder.ledger.Run;
import no.prosessbot.reminder.ledger.RunState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The year 2026 is played through for three servers, an hour at a time; the expected dates are from a calendar. */
class RemindersYearTest {

    private static final long WEEKLY = 1;
    private static final long AT_NIGHT = 2;
    private static final long EVERY_THIRD = 3;

    @TempDir
    Path state;

    /** Tuesdays at ten, but for the three in the weeks 28 to 30: the day after them is a Monday. */
    private static Set<LocalDateTime> tuesdays() {
        Set<LocalDateTime> expected = new TreeSet<>();
        for (LocalDate day = LocalDate.of(2026, 1, 6); day.getYear() == 2026; day = day.plusWeeks(1)) {
            if (!Set.of(7, 14, 21).contains(day.getDayOfMonth()) || day.getMonthValue() != 7) {
                expected.add(day.atTime(10, 0));
            }
        }
        expected.add(LocalDateTime.of(2026, 7, 27, 10, 0));
        return expected;
    }

    /** Sundays at half past two in the night, which does not exist on 29 March, and comes twice on 25 October. */
    private static Set<LocalDateTime> sundays() {
        Map<LocalDate, LocalDate> moved = Map.of(
                LocalDate.of(2026, 4, 5), LocalDate.of(2026, 4, 7),
                LocalDate.of(2026, 5, 17), LocalDate.of(2026, 5, 18),
                LocalDate.of(2026, 5, 24), LocalDate.of(2026, 5, 26),
                LocalDate.of(2026, 7, 12), LocalDate.of(2026, 7, 27),
                LocalDate.of(2026, 7, 19), LocalDate.of(2026, 7, 27),
                LocalDate.of(2026, 7, 26), LocalDate.of(2026, 7, 27));
        Set<LocalDateTime> expected = new TreeSet<>();
        for (LocalDate day = LocalDate.of(2026, 1, 4); day.getYear() == 2026; day = day.plusWeeks(1)) {
            expected.add(moved.getOrDefault(day, day).atTime(2, 30));
        }
        expected.remove(LocalDateTime.of(2026, 3, 29, 2, 30));
        expected.add(LocalDateTime.of(2026, 3, 29, 3, 30));
        return expected;
    }

    /** Every third Monday at half past eleven in the evening; 13 July is in the summer. */
    private static Set<LocalDateTime> mondays() {
        return List.of("01-05 01-26 02-16 03-09 03-30 04-20 05-11 06-01 06-22 07-27 08-03 08-24 09-14 10-05 10-26 11-16"
                        .concat(" 12-07 12-28")
                        .split(" "))
                .stream()
                .map(day -> LocalDateTime.parse("2026-" + day + "T23:30"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_expected_digest_comes_exactly_once_at_the_right_local_time() throws Exception {
        try (Bench bench = new Bench(state, "2026-01-01T00:00:00Z")) {
            setUp(bench);
            List<Card> cards = new ArrayList<>();
            Instant end = Instant.parse("2027-01-01T00:00:00Z");
            while (bench.clock.instant().isBefore(end)) {
                LocalDateTime local = LocalDateTime.ofInstant(bench.clock.instant(), Bench.OSLO);
                // Every day at noon another card without an owner turns up, so that there is always something to tell.
                if (local.getHour() == 12) {
                    cards.add(Bench.card("Prosess " + local.toLocalDate(), ""));
                    cards.subList(0, Math.max(0, cards.size() - 25)).clear();
                    bench.settle(cards.toArray(Card[]::new));
                } else {
                    bench.round();
                }
                bench.clock.advance(Duration.ofHours(1));
            }

            assertEquals(tuesdays(), due(bench, WEEKLY));
            assertEquals(sundays(), due(bench, AT_NIGHT));
            assertEquals(mondays(), due(bench, EVERY_THIRD));
            for (long server : List.of(WEEKLY, AT_NIGHT, EVERY_THIRD)) {
                assertEquals(
                        due(bench, server).size(),
                        bench.board.posted(100 + server).size());
                assertEquals(
                        bench.board.posted(100 + server).size(),
                        bench.board.posted(100 + server).stream()
                                .map(each -> each.post().mark())
                                .distinct()
                                .count());
            }
        }
    }

    private static void setUp(Bench bench) {
        bench.desk().choose(WEEKLY, 100 + WEEKLY, null, 9);
        bench.desk().choose(AT_NIGHT, 100 + AT_NIGHT, null, 9);
        bench.desk().choose(EVERY_THIRD, 100 + EVERY_THIRD, null, 9);
        bench.desk().schedule(AT_NIGHT, new Timetable(DayOfWeek.SUNDAY, LocalTime.of(2, 30), 1), 9);
        bench.desk().schedule(EVERY_THIRD, new Timetable(DayOfWeek.MONDAY, LocalTime.of(23, 30), 3), 9);
    }

    /** When the digests were due that are in the channel; each was posted within the hour. */
    private static Set<LocalDateTime> due(Bench bench, long server) {
        Map<Long, Run> byMessage = new TreeMap<>();
        for (Run run : bench.ledger().runs().latest(server, 1000)) {
            if (run.state() == RunState.SENT) {
                byMessage.put(Objects.requireNonNull(run.message()), run);
            }
        }
        Set<LocalDateTime> due = new TreeSet<>();
        for (FakeBoard.Posted posted : bench.board.posted(100 + server)) {
            Run run = byMessage.get(posted.id());
            assertTrue(run != null, () -> "not in the ledger: " + posted);
            Duration late = Duration.between(run.due(), posted.at());
            assertTrue(!late.isNegative() && late.compareTo(Duration.ofHours(1)) <= 0, () -> "late: " + run);
            assertTrue(due.add(LocalDateTime.ofInstant(run.due(), Bench.OSLO)), () -> "twice: " + run);
        }
        return due;
    }

    @Test
    void the_same_cards_are_told_after_one_two_four_and_four_weeks_and_somebody_is_mentioned_from_the_third_time_on()
            throws Exception {
        try (Bench bench = new Bench(state, "2026-08-03T08:00:00Z")) {
            bench.desk().choose(WEEKLY, 101, null, 9);
            bench.settle(Bench.card("Hendelser", ""));
            List<LocalDate> told = new ArrayList<>();
            List<Integer> mentioned = new ArrayList<>();
            for (int i = 0; i < 150; i++) {
                int before = bench.board.posted().size();
                bench.clock.set(LocalDate.of(2026, 8, 3)
                        .plusDays(i)
                        .atTime(12, 0)
                        .atZone(Bench.OSLO)
                        .toInstant());
                bench.round();
                if (bench.board.posted().size() > before) {
                    told.add(LocalDate.of(2026, 8, 3).plusDays(i));
                    mentioned.add(
                            bench.board.posted().get(before).post().mentioned().size());
                }
            }

            assertEquals(
                    List.of(
                            LocalDate.of(2026, 8, 4),
                            LocalDate.of(2026, 8, 11),
                            LocalDate.of(2026, 8, 25),
                            LocalDate.of(2026, 9, 22),
                            LocalDate.of(2026, 10, 20),
                            LocalDate.of(2026, 11, 17),
                            LocalDate.of(2026, 12, 15)),
                    told);
            assertEquals(List.of(0, 0, 1, 1, 1, 1, 1), mentioned);
        }
    }

    @Test
    void nothing_is_posted_while_nothing_is_missing_and_the_ledger_says_so() throws Exception {
        try (Bench bench = new Bench(state, "2026-08-03T08:00:00Z")) {
            bench.desk().choose(WEEKLY, 101, null, 9);
            bench.settle(Bench.card("Hendelser", "Kari"));
            bench.at("2026-08-04T08:00:00Z");

            assertEquals(List.of(), bench.board.posted());
            assertEquals(
                    RunState.NOTHING,
                    bench.ledger().runs().latest(WEEKLY, 1).get(0).state());
        }
    }

    @Test
    void what_is_new_is_marked_and_who_has_become_an_owner_is_told_once() throws Exception {
        try (Bench bench = new Bench(state, "2026-08-03T08:00:00Z")) {
            bench.desk().choose(WEEKLY, 101, null, 9);
            bench.settle(Bench.card("Hendelser", ""), Bench.card("Behov", ""));
            bench.at("2026-08-04T08:00:00Z");
            bench.at("2026-08-10T08:00:00Z");
            bench.settle(Bench.card("Hendelser", "Kari Lien"), Bench.card("Behov", ""), Bench.card("Lønn", ""));
            bench.at("2026-08-11T08:00:00Z");
            bench.at("2026-08-18T08:00:00Z");
            bench.at("2026-08-25T08:00:00Z");

            var second = bench.board.posted().get(1).post().notice();
            assertEquals(
                    List.of("Behov:", "Lønn:ny"),
                    second.lines().stream()
                            .map(line -> line.title() + ":" + line.mark())
                            .toList());
            assertTrue(
                    second.closing().contains("Fikk eier: Hendelser (Kari Lien)."),
                    second.closing().toString());
            assertTrue(bench.board.posted().stream()
                    .skip(2)
                    .noneMatch(each -> each.post().notice().closing().toString().contains("Fikk eier")));
        }
    }
}
