package no.prosessbot.reminder.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.prosessbot.card.CardId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is deleted when it is over, and what stays. */
class ExpiryTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant OLD = NOW.minus(Duration.ofDays(800));
    private static final Instant LIMIT = NOW.minus(Duration.ofDays(730));
    private static final LocalDate DATE = LocalDate.parse("2024-03-02");
    private static final CardId CARD = new CardId("hendelser", "");

    private final Path folder;
    private final Ledger ledger;

    ExpiryTest(@TempDir Path folder) {
        this.folder = folder;
        this.ledger = new StateFolder(folder).open();
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private void delete() {
        ledger.expiry().delete(LIMIT, DATE, NOW);
    }

    private Run run(long server, RunRule rule, String period, Instant due) {
        assertTrue(ledger.runs().plan(server, rule, period, due));
        return ledger.runs().find(server, rule, period).orElseThrow();
    }

    private Run sent(long server, RunRule rule, String period, Instant due, Told... told) {
        Run run = run(server, rule, period, due);
        ledger.runs().sending(run, 2, false, null, due, List.of(told));
        ledger.runs().sent(run, 8, due);
        return run;
    }

    private long suggest(long server, String owner, Instant at) {
        return ledger.suggestions()
                .add(new Suggestion(0, server, CARD, "Hendelser", "a.md", 7, false, "x", owner, 5, 6, at));
    }

    private void rest(String title, LocalDate until) {
        CardId card = new CardId(title, "");
        ledger.rests().save(new Rest(1, card, Rest.Kind.SNOOZE, until, "Kari er syk", 3, OLD));
    }

    private List<String> periods() {
        return ledger.runs().latest(1, 100).stream().map(Run::period).toList();
    }

    @Test
    void finished_runs_go_and_those_that_are_under_way_stay_and_the_last_digest() {
        sent(1, RunRule.DIGEST, "old", OLD);
        sent(1, RunRule.DIGEST, "last", OLD.plusSeconds(1));
        ledger.runs().nothing(run(1, RunRule.NOW, "nothing", OLD), OLD);
        ledger.runs().skipped(run(1, RunRule.LOSS, "7", OLD), Trouble.MISSED, OLD);
        run(1, RunRule.SUGGESTION, "planned", OLD);
        sent(1, RunRule.NOW, "new", LIMIT);
        delete();

        assertEquals(List.of("new", "planned", "last"), periods());
        assertEquals(Optional.of(OLD.plusSeconds(1)), ledger.runs().lastDigest(1, NOW));
    }

    @Test
    void suggestions_go_but_not_while_somebody_is_yet_to_be_told() {
        long over = suggest(1, "Liv Dal", OLD);
        long open = suggest(1, "Ola Moe", OLD);
        long fresh = suggest(1, "Per Vik", LIMIT);
        run(1, RunRule.SUGGESTION, Long.toString(open), OLD);
        delete();

        assertEquals(Optional.empty(), ledger.suggestions().find(over));
        assertTrue(ledger.suggestions().find(open).isPresent());
        assertTrue(ledger.suggestions().find(fresh).isPresent());
    }

    @Test
    void no_id_is_given_twice_so_that_nothing_old_is_taken_for_something_new() {
        long first = suggest(1, "Liv Dal", OLD);
        sent(1, RunRule.SUGGESTION, Long.toString(first), LIMIT);
        Loss loss = ledger.register().lose(OLD, 3, false, List.of());
        ledger.register().vacate(CARD, OLD, true, null);
        Vacancy vacancy = ledger.register().vacancies().get(0);
        ledger.register().end(vacancy, "Kari Lien", "Hendelser", OLD);
        Run run = sent(2, RunRule.NOW, "1", OLD);
        delete();

        assertTrue(suggest(1, "Ola Moe", NOW) > first);
        assertTrue(ledger.register().lose(NOW, 3, false, List.of()).id() > loss.id());
        ledger.register().vacate(CARD, NOW, true, null);
        assertTrue(ledger.register().vacancies().get(0).id() > vacancy.id());
        assertTrue(run(2, RunRule.NOW, "2", NOW).id() > run.id());
    }

    @Test
    void rests_go_when_they_have_been_over_for_long_enough() {
        rest("over", DATE.minusDays(1));
        rest("just", DATE);
        rest("lasts", LocalDate.parse("2026-06-01"));
        delete();

        assertEquals(
                List.of("just", "lasts"),
                ledger.rests().on(LocalDate.MIN.plusYears(1), 1).stream()
                        .map(rest -> rest.card().title())
                        .toList());
    }

    @Test
    void who_owned_what_goes_when_it_is_over_and_stays_while_it_lasts() {
        Register register = ledger.register();
        Loss.Card lost = new Loss.Card(CARD, "Hendelser", "a.md", 7, "Kari Lien", "");
        long single = register.lose(OLD, 9, false, List.of(lost)).id();
        long whole = register.lose(OLD, 3, true, List.of(lost)).id();
        long alerted = register.lose(OLD, 9, false, List.of(lost)).id();
        run(1, RunRule.LOSS, Long.toString(alerted), OLD);
        register.vacate(CARD, OLD, true, whole);
        register.vacate(new CardId("problemer", ""), OLD, true, null);
        register.end(register.vacancies().get(1), "Liv Dal", "Problemer", OLD);
        delete();

        assertEquals(Optional.empty(), register.loss(single));
        assertTrue(register.loss(whole).isPresent());
        assertTrue(register.loss(alerted).isPresent());
        assertEquals(
                List.of(CARD), register.vacancies().stream().map(Vacancy::card).toList());
        assertEquals(List.of(), register.filled(Instant.EPOCH));

        register.end(register.vacancies().get(0), "Liv Dal", "Hendelser", OLD);
        register.endLosses(OLD);
        delete();
        assertEquals(Optional.empty(), register.loss(whole));
    }

    @Test
    void how_often_a_server_was_told_of_what_lasts_is_still_known() {
        ledger.register().vacate(CARD, OLD, true, null);
        long vacancy = ledger.register().vacancies().get(0).id();
        Told told = new Told(Told.Kind.VACANCY, vacancy);
        sent(1, RunRule.DIGEST, "a", OLD, told);
        sent(1, RunRule.DIGEST, "b", OLD.plusSeconds(10), told);
        sent(2, RunRule.DIGEST, "a", OLD, told);
        sent(1, RunRule.DIGEST, "c", NOW, told);
        Map<Long, Telling> before = ledger.runs().tellings(1, Told.Kind.VACANCY, Instant.MAX);
        delete();
        assertEquals(List.of("c"), periods());
        assertEquals(before, ledger.runs().tellings(1, Told.Kind.VACANCY, Instant.MAX));

        ledger.expiry().delete(NOW.plusSeconds(1), LocalDate.parse("2026-03-03"), NOW.plusSeconds(1));
        assertEquals(Map.of(vacancy, new Telling(3, NOW)), ledger.runs().tellings(1, Told.Kind.VACANCY, Instant.MAX));

        ledger.register().end(ledger.register().vacancies().get(0), "Kari Lien", "Hendelser", NOW);
        ledger.expiry().delete(NOW.plusSeconds(1), LocalDate.parse("2026-03-03"), NOW.plusSeconds(1));
        assertEquals(
                1, ledger.runs().tellings(1, Told.Kind.VACANCY, Instant.MAX).size(), "by the last digest");
        assertEquals(Map.of(), ledger.runs().tellings(2, Told.Kind.OWNER, Instant.MAX));
    }

    @Test
    void of_a_server_all_is_deleted_and_of_others_nothing() {
        for (long server : List.of(1L, 2L)) {
            ledger.rules().save(new ServerRule(server, 2L, 3L, null, DATE, true, OLD, 9));
            sent(server, RunRule.DIGEST, "a", NOW, new Told(Told.Kind.LOSS, 1));
            run(server, RunRule.SUGGESTION, "1", NOW);
            suggest(server, "Liv Dal", NOW);
            ledger.rests().save(new Rest(server, CARD, Rest.Kind.EXEMPTION, DATE.plusYears(9), "felles", 9, NOW));
            ledger.departures().save(server, NOW);
        }
        assertEquals(List.of(1L, 2L), ledger.expiry().servers());
        ledger.expiry().delete(1);

        assertEquals(List.of(2L), ledger.expiry().servers());
        assertEquals(Map.of(2L, NOW), ledger.departures().all());
        assertEquals(1, ledger.runs().open().size());
        assertEquals(1, ledger.runs().tellings(2, Told.Kind.LOSS, Instant.MAX).size());
    }

    @Test
    void nothing_of_what_was_deleted_is_left_in_the_files() throws IOException {
        for (int i = 0; i < 100; i++) {
            suggest(1, "Liv Unik-Dal " + i, OLD);
            rest("kort " + i, DATE.minusDays(1));
        }
        assertTrue(bytes().contains("Liv Unik-Dal"));
        assertTrue(bytes().contains("Kari er syk"));
        delete();
        ledger.expiry().emptyLog();

        assertFalse(bytes().contains("Liv Unik-Dal"));
        assertFalse(bytes().contains("Kari er syk"));
    }

    private String bytes() throws IOException {
        StringBuilder bytes = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith("reminders.db"))
                    .toList()) {
                bytes.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return bytes.toString();
    }
}
