package no.prosessbot.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import no.prosessbot.answer.Edition;
import no.prosessbot.card.Card;
import no.prosessbot.card.HandbookReader;
import no.prosessbot.card.ReadingRules;
import no.prosessbot.site.ContentException;
import no.prosessbot.site.ContentLocation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real files, a clock that is set by hand, and a look whenever the test says so. */
final class ReadingsTest {

    private static final Duration ROUND = Duration.ofSeconds(5);

    @TempDir
    Path temporary;

    private final SetClock clock = new SetClock();
    private final Instant start = clock.instant();
    private final RecordedLog log = new RecordedLog();
    private final List<Edition> editions = new ArrayList<>();
    private @Nullable Content written;
    private @Nullable Readings begun;

    /** What happens before a look, after which the source answers as its folder does. */
    private ContentSource.@Nullable State answered;

    private @Nullable Error failure;
    private Runnable whileReading = () -> {};
    private Consumer<Edition> successor = editions::add;

    @BeforeEach
    void begin() throws Exception {
        Content content = new Content(temporary.resolve("content"))
                .write("a.md", Content.page("Kari", "Release"))
                .write("b/b.md", Content.page("Ola", "Behov", "Drift"));
        written = content;
        FolderSource folder = new FolderSource(ContentLocation.alone(content.folder()));
        begun = new Readings(
                () -> look(folder),
                new HandbookReader(ReadingRules.DEFAULT, clock),
                Map.of(),
                clock,
                Edition.of(content.read(clock), Map.of()),
                edition -> successor.accept(edition),
                log);
    }

    private ContentSource.State look(FolderSource folder) throws ContentException {
        if (failure != null) {
            throw failure;
        }
        ContentSource.State state = answered == null ? folder.look() : answered;
        whileReading.run();
        return state;
    }

    private Content content() {
        return Objects.requireNonNull(written);
    }

    private Readings readings() {
        return Objects.requireNonNull(begun);
    }

    private void look() {
        clock.advance(ROUND);
        readings().look();
    }

    private void look(int times) {
        for (int i = 0; i < times; i++) {
            look();
        }
    }

    private List<String> cards() {
        return readings().inForce().edition().handbook().cards().stream()
                .map(card -> card.title() + " " + card.owner().text())
                .toList();
    }

    private void assertNews(String... told) {
        assertEquals(List.of(told), log.news());
    }

    @Test
    void as_long_as_nothing_changes_nothing_happens() {
        look(3);

        assertEquals(List.of(), editions);
        assertNews();
        assertEquals(start, readings().inForce().changedAt());
        assertEquals(Set.of(), readings().inForce().keptFiles());
    }

    @Test
    void a_page_that_is_written_takes_over_once() throws Exception {
        look();
        content().write("a.md", Content.page("Åse", "Release"));
        look();

        assertEquals(List.of("Release Åse", "Behov Ola", "Drift Ola"), cards());
        assertEquals(1, editions.size());
        assertSame(editions.get(0), readings().inForce().edition());
        assertNews("renewed 3");
        look(5);
        assertEquals(1, editions.size());
        assertNews();
    }

    @Test
    void a_change_between_the_start_and_the_first_look_is_seen() throws Exception {
        content().replace("a.md", Content.page("Åse", "Release"));
        look();

        assertEquals("Release Åse", cards().get(0));
    }

    @Test
    void a_change_during_a_reading_is_seen_the_next_time() throws Exception {
        look();
        content().write("a.md", Content.page("Åse", "Release"));
        whileReading = () -> replace("b/b.md", Content.page("Per", "Behov"));
        look();
        whileReading = () -> {};
        look();

        assertEquals(List.of("Release Åse", "Behov Per"), cards());
    }

    private void replace(String file, String text) {
        try {
            content().replace(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void two_changes_that_the_file_system_cannot_tell_apart_are_both_seen() throws Exception {
        look();
        content().write("a.md", Content.page("Åse", "Release"));
        answered = new ContentSource.State(ContentLocation.alone(content().folder()), "a coarse clock");
        look();
        content().write("a.md", Content.page("Eva", "Release"));
        look();

        assertEquals("Release Eva", cards().get(0));
    }

    @Test
    void what_does_not_change_the_cards_is_a_change_of_the_content_but_no_new_handbook() throws Exception {
        look();
        content().write("a.md", Content.page("Kari", "Release") + "Litt mer tekst.\n");
        look();

        assertEquals(List.of(), editions);
        assertNews();
        assertEquals(start.plus(ROUND.multipliedBy(2)), readings().inForce().changedAt());
        look(4);
        assertEquals(start.plus(ROUND.multipliedBy(2)), readings().inForce().changedAt());
    }

    @Test
    void a_page_that_expires_does_so_without_any_change() throws Exception {
        content()
                .write(
                        "a.md",
                        "---\nexpiryDate: 2026-03-10T09:05:00Z\n---\n{{< prosesser/card title=\"Release\" >}}\n");
        look(2);
        assertNews("renewed 3");
        clock.advance(Readings.LONGEST);
        look();

        assertEquals(List.of("Behov Ola", "Drift Ola"), cards());
        assertNews("renewed 2");
        assertEquals(clock.instant(), readings().inForce().changedAt());
    }

    @Test
    void a_clock_that_is_set_back_delays_neither_the_next_reading_nor_the_stillness_of_the_content() throws Exception {
        content()
                .write(
                        "a.md",
                        "---\nexpiryDate: 2025-03-10T09:30:00Z\n---\n{{< prosesser/card title=\"Release\" >}}\n");
        look();
        clock.advance(Duration.ofDays(-365));
        look();
        assertEquals(3, cards().size());
        assertEquals(clock.instant(), readings().inForce().changedAt());
        clock.advance(Duration.ofHours(1));
        look();

        assertEquals(List.of("Behov Ola", "Drift Ola"), cards());
    }

    @Test
    void a_page_that_becomes_faulty_keeps_its_cards_until_it_is_good_again() throws Exception {
        look();
        content().write("b/b.md", Content.faultyPage());
        look(3);
        assertEquals(List.of("Release Kari", "Behov Ola", "Drift Ola"), cards());
        assertEquals(Set.of("b/b.md"), readings().inForce().keptFiles());
        assertEquals(
                List.of("b/b.md"), readings().inForce().edition().handbook().pagesLeftOut());
        assertNews("renewed 3", "kept [b/b.md]");

        content().write("b/b.md", Content.faultyPage() + "\nfortsatt\n").write("a.md", Content.page("Åse", "Release"));
        look(3);
        assertEquals(List.of("Release Åse", "Behov Ola", "Drift Ola"), cards());
        assertNews("renewed 3");

        content().write("b/b.md", Content.page("Per", "Behov"));
        look(3);
        assertEquals(List.of("Release Åse", "Behov Per"), cards());
        assertEquals(Set.of(), readings().inForce().keptFiles());
        assertNews("renewed 2", "kept no longer [b/b.md]");
    }

    @Test
    void when_all_pages_are_faulty_all_cards_stay() throws Exception {
        content().write("a.md", Content.faultyPage()).write("b/b.md", Content.faultyPage());
        look(2);

        assertEquals(3, cards().size());
        assertNews("renewed 3", "kept [a.md, b/b.md]");
    }

    @Test
    void a_reading_without_cards_is_refused_and_told_once() throws Exception {
        look();
        content().deleteAllFiles();
        look(3);
        content().write("new.md", "Ingen kort her.\n");
        look(3);
        clock.advance(Readings.LONGEST);
        look();

        assertEquals(List.of(), editions);
        assertEquals(3, cards().size());
        assertNews("trouble NoCards[]");

        content().write("new.md", Content.page("Per", "Nytt"));
        look(3);
        assertEquals(List.of("Nytt Per"), cards());
        assertNews("over", "renewed 1");
    }

    @Test
    void what_comes_back_as_it_was_is_back_to_normal_without_a_new_handbook() throws Exception {
        look();
        Path aside = temporary.resolve("aside");
        Files.move(content().folder(), aside);
        look(3);
        assertEquals(3, cards().size());
        assertNews("trouble NoContent[reason=NOT_FOUND]");

        Files.writeString(content().folder(), "a file");
        look(3);
        assertNews("trouble NoContent[reason=NOT_A_FOLDER]");

        Files.delete(content().folder());
        Files.move(aside, content().folder());
        look(3);
        assertNews("over");
        assertEquals(List.of(), editions);
        assertEquals(start, readings().inForce().changedAt());
    }

    @Test
    void a_handbook_that_began_without_cards_gets_its_first_ones() throws Exception {
        content().deleteAllFiles();
        begun = new Readings(
                new FolderSource(ContentLocation.alone(content().folder())),
                new HandbookReader(ReadingRules.DEFAULT, clock),
                Map.of(),
                clock,
                Edition.of(content().read(clock), Map.of()),
                editions::add,
                log);
        look(2);
        assertNews();
        content().write("a.md", Content.page("Kari", "Release"));
        look(2);

        assertEquals(List.of("Release Kari"), cards());
        assertNews("renewed 1");
    }

    @Test
    void no_memory_and_other_faults_end_nothing_and_are_told_once() throws Exception {
        look();
        content().write("a.md", Content.page("Åse", "Release"));
        failure = new OutOfMemoryError("Java heap space");
        look(3);
        assertNews("trouble Fault[cause=java.lang.OutOfMemoryError: Java heap space]");
        failure = new StackOverflowError();
        look(3);
        assertNews("trouble Fault[cause=java.lang.StackOverflowError]");
        failure = null;
        look();

        assertEquals("Release Åse", cards().get(0));
        assertNews("over", "renewed 3");
    }

    @Test
    void what_brought_about_a_fault_is_tried_again_after_a_minute_or_a_change() throws Exception {
        List<Edition> tried = new ArrayList<>();
        look();
        successor = edition -> {
            tried.add(edition);
            throw new IllegalStateException("full");
        };
        content().write("a.md", Content.page("Åse", "Release"));
        look(5);
        assertEquals(1, tried.size());
        assertEquals("Release Kari", cards().get(0));
        assertNews("trouble Fault[cause=java.lang.IllegalStateException: full]");

        clock.advance(Readings.AFTER_FAULT);
        look(2);
        assertEquals(2, tried.size());
        content().write("a.md", Content.page("Eva", "Release"));
        look(2);
        assertEquals(3, tried.size());
        assertNews();

        successor = editions::add;
        clock.advance(Readings.AFTER_FAULT);
        look();
        assertEquals("Release Eva", cards().get(0));
        assertNews("over", "renewed 3");
    }

    @Test
    void a_card_that_moves_to_another_page_while_its_own_is_faulty_is_there_once() throws Exception {
        look();
        content().write("b/b.md", Content.faultyPage()).write("a.md", Content.page("Kari", "Release", "Behov"));
        look(2);

        assertEquals(List.of("Release Kari", "Behov Kari", "Drift Ola"), cards());
        List<Card> all = readings().inForce().edition().handbook().cards();
        assertEquals(
                List.of("a.md", "a.md", "b/b.md"), all.stream().map(Card::file).toList());
    }

    @Test
    void a_source_that_is_no_watched_folder_is_read_where_it_says() throws Exception {
        look();
        Content checkout = new Content(temporary.resolve("checkout")).write("c.md", Content.page("Liv", "Vakt"));
        answered = new ContentSource.State(ContentLocation.alone(checkout.folder()), "4f2a9c1");
        look();
        assertEquals(List.of("Vakt Liv"), cards());

        Content next = new Content(temporary.resolve("next")).write("c.md", Content.page("Liv", "Vakt", "Beredskap"));
        answered = new ContentSource.State(ContentLocation.alone(next.folder()), "77b01de");
        look();
        assertEquals(List.of("Vakt Liv", "Beredskap Liv"), cards());
    }
}
