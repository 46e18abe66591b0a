package no.prosessbot.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.prosessbot.card.Card;
import no.prosessbot.card.CardId;
import no.prosessbot.config.DateRange;
import no.prosessbot.config.Timetable;
import no.prosessbot.reminder.YearOracle.Due;
import no.prosessbot.reminder.YearOracle.Expected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The year 2027 with cards that get and lose owners, for three servers: each digest is known word by word beforehand. */
class YearOfChangesTest {

    private static final Instant START = Instant.parse("2027-01-05T00:00:00Z");
    private static final Instant END = Instant.parse("2027-12-31T22:59:59Z");
    private static final long TUESDAYS = 1;
    private static final long SUNDAY_NIGHTS = 2;
    private static final long MONDAYS = 3;
    private static final long USER = 7;

    /** When somebody becomes the owner of a card, or ceases to be; empty for nobody. */
    private static final List<String> CHANGES = List.of(
            "2027-02-10T12:00:00Z Arkiv=Kari",
            "2027-03-03T12:00:00Z Fravær=",
            "2027-04-14T12:00:00Z Drift=",
            "2027-04-21T12:00:00Z Drift=Ola",
            "2027-04-22T12:00:00Z Drift=",
            "2027-05-20T12:00:00Z Beredskap=Liv",
            "2027-05-20T13:00:00Z Fravær=Eva",
            "2027-06-03T12:00:00Z Endring=Per",
            "2027-08-12T12:00:00Z Drift=Ola",
            "2027-10-06T12:00:00Z Arkiv=",
            "2027-10-07T12:00:00Z Innkjøp=",
            "2027-11-05T12:00:00Z Innkjøp=Siv");

    @TempDir
    private Path state;

    private final Map<Long, YearOracle> oracles = new LinkedHashMap<>();
    private final Map<Long, List<Expected>> expected = new LinkedHashMap<>();
    private final Map<String, String> owners = new LinkedHashMap<>();
    private int losses;

    private static final Map<Long, List<Due>> DUES = Map.of(
            TUESDAYS, YearOracle.dues(LocalDate.of(2027, 1, 5), 1, LocalTime.of(10, 0)),
            SUNDAY_NIGHTS, YearOracle.dues(LocalDate.of(2027, 1, 10), 2, LocalTime.of(2, 30)),
            MONDAYS, YearOracle.dues(LocalDate.of(2027, 1, 11), 3, LocalTime.of(23, 30)));

    @Test
    void the_calendar_is_as_awkward_as_it_looks() {
        assertTrue(of(DUES, SUNDAY_NIGHTS)
                .contains(new Due(Instant.parse("2027-10-31T00:30:00Z"), LocalDate.of(2027, 10, 31))));
        assertTrue(
                of(DUES, MONDAYS).contains(new Due(Instant.parse("2027-05-18T21:30:00Z"), LocalDate.of(2027, 5, 18))));
        assertEquals(
                List.of(LocalDate.of(2027, 7, 6), LocalDate.of(2027, 8, 2), LocalDate.of(2027, 8, 3)),
                of(DUES, TUESDAYS).stream()
                        .map(Due::date)
                        .filter(day -> day.getMonthValue() > 6 && day.isBefore(LocalDate.of(2027, 8, 10)))
                        .toList());
    }

    @Test
    void every_digest_of_a_year_tells_what_it_should_when_it_should_and_no_other_comes() throws Exception {
        DateRange christmas = new DateRange.Yearly(MonthDay.of(12, 24), MonthDay.of(12, 31));
        for (String title : List.of("Arkiv", "Beredskap", "Endring")) {
            owners.put(title, "");
        }
        for (String title : List.of("Drift", "Innkjøp", "Lønn", "Kurs", "Post", "Regnskap", "Salg")) {
            owners.put(title, "Ine");
        }
        try (Bench bench = new Bench(state, START.toString(), List.of(christmas))) {
            bench.settle(cards());
            setUp(bench);
            play(bench);

            for (long server : List.of(TUESDAYS, SUNDAY_NIGHTS, MONDAYS)) {
                List<Expected> digests = new ArrayList<>();
                List<FakeBoard.Posted> posted = bench.board.posted(100 + server);
                for (FakeBoard.Posted each : posted) {
                    if (each.post().notice().title().contains("mangler eier")) {
                        digests.add(told(each));
                    }
                }
                assertTrue(digests.size() > 5, () -> "Only " + digests);
                assertEquals(lines(of(expected, server)), lines(digests));
                assertEquals(losses, posted.size() - digests.size());
            }
            assertEquals(4, losses);
        }
    }

    private static String lines(List<Expected> digests) {
        return digests.stream().map(Expected::toString).collect(Collectors.joining("\n"));
    }

    private void setUp(Bench bench) {
        Desk desk = bench.desk();
        List.of(TUESDAYS, SUNDAY_NIGHTS, MONDAYS).forEach(server -> desk.choose(server, 100 + server, null, 9));
        desk.schedule(SUNDAY_NIGHTS, new Timetable(DayOfWeek.SUNDAY, LocalTime.of(2, 30), 2), 9);
        desk.schedule(MONDAYS, new Timetable(DayOfWeek.MONDAY, LocalTime.of(23, 30), 3), 9);
        LocalDate put = desk.snooze(TUESDAYS, new CardId("endring", ""), 6, "venter", USER);
        LocalDate expiry = LocalDate.of(2027, 4, 1);
        desk.exempt(SUNDAY_NIGHTS, new CardId("beredskap", ""), expiry, "felles", 9);
        oracles.put(TUESDAYS, new YearOracle(Map.of("Endring", put)));
        oracles.put(SUNDAY_NIGHTS, new YearOracle(Map.of("Beredskap", expiry)));
        oracles.put(MONDAYS, new YearOracle(Map.of()));
        oracles.values().forEach(oracle -> oracle.owners(owners, START));
    }

    /** The bot wakes every five hours, when something changes, a moment before a digest is due, and then. */
    private void play(Bench bench) throws InterruptedException {
        TreeMap<Instant, Runnable> wakes = new TreeMap<>();
        for (Instant at = START; at.isBefore(END); at = at.plus(Duration.ofHours(5))) {
            wakes.put(at, () -> {});
        }
        DUES.forEach((server, dues) -> dues.forEach(due -> {
            wakes.putIfAbsent(due.at().minusSeconds(1), () -> {});
            wakes.merge(due.at(), () -> expect(server, due), (one, other) -> () -> {
                one.run();
                other.run();
            });
        }));
        for (String change : CHANGES) {
            String[] words = change.split("[ =]", -1);
            Instant at = Instant.parse(words[0]);
            wakes.put(at, () -> change(bench, at, words[1], words[2]));
        }
        for (Map.Entry<Instant, Runnable> wake : wakes.entrySet()) {
            bench.clock.set(wake.getKey());
            wake.getValue().run();
            bench.round();
        }
    }

    private static <T> T of(Map<Long, T> servers, long server) {
        return Objects.requireNonNull(servers.get(server));
    }

    private void expect(long server, Due due) {
        expected.computeIfAbsent(server, key -> new ArrayList<>())
                .addAll(of(oracles, server).digest(due));
    }

    private void change(Bench bench, Instant at, String title, String owner) {
        if (owner.isEmpty() && !owners.getOrDefault(title, "").isEmpty()) {
            losses++;
        }
        owners.put(title, owner);
        oracles.values().forEach(oracle -> oracle.owners(owners, at));
        bench.read(cards());
        bench.still();
    }

    private Card[] cards() {
        return owners.entrySet().stream()
                .map(entry -> Bench.card(entry.getKey(), entry.getValue()))
                .toArray(Card[]::new);
    }

    private static Expected told(FakeBoard.Posted posted) {
        return new Expected(
                posted.at(),
                posted.post().notice().lines().stream()
                        .map(line -> line.title() + "/" + line.mark())
                        .toList(),
                posted.post().notice().closing(),
                !posted.post().mentioned().isEmpty());
    }
}
