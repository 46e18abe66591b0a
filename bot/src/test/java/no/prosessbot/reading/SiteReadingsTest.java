package no.prosessbot.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.prosessbot.answer.Edition;
import no.prosessbot.card.Card;
import no.prosessbot.card.HandbookReader;
import no.prosessbot.card.ReadingRules;
import no.prosessbot.site.ContentLocation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A running bot follows the site, and not only its pages. Real files, and a clock that is set by hand. */
final class SiteReadingsTest {

    private static final Duration ROUND = Duration.ofSeconds(5);

    @TempDir
    Path temporary;

    private final SetClock clock = new SetClock();
    private final RecordedLog log = new RecordedLog();
    private final List<Edition> editions = new ArrayList<>();
    private @Nullable Content written;
    private @Nullable Readings begun;

    @BeforeEach
    void aSite() throws Exception {
        written = new Content(temporary.resolve("site"))
                .write("hugo.toml", "timeZone = 'Europe/Oslo'\n")
                .write("content/a.md", Content.page("Kari", "Release"));
        begin();
    }

    private void begin() throws Exception {
        ContentLocation location = new ContentLocation(site().folder(), ContentLocation.Kind.SITE, null);
        HandbookReader reader = new HandbookReader(ReadingRules.DEFAULT, clock);
        begun = new Readings(
                new FolderSource(location),
                reader,
                Map.of(),
                clock,
                Edition.of(reader.read(location).handbook(), Map.of()),
                editions::add,
                log);
        look();
        log.news();
    }

    private Content site() {
        return Objects.requireNonNull(written);
    }

    private void look() {
        clock.advance(ROUND);
        Objects.requireNonNull(begun).look();
    }

    private List<String> cards() {
        return Objects.requireNonNull(begun).inForce().edition().handbook().cards().stream()
                .map(Card::title)
                .toList();
    }

    private static String dated(String frontMatter, String title) {
        return "---\n" + frontMatter + "\n---\n{{< prosesser/card title=\"" + title + "\" owner=\"Ola\" >}}\n";
    }

    /** 10:00 in Oslo is 09:00 UTC; it is five seconds past nine when the pages are written. */
    @Test
    void a_card_appears_at_the_minute_it_is_published_and_vanishes_when_it_expires() throws Exception {
        site().write("content/b.md", dated("publishDate: 2026-03-10T10:03:00", "Behov"))
                .write("content/c.md", dated("expiryDate: 2026-03-10T10:05:00", "Drift"));
        look();
        assertEquals(List.of("Release", "Drift"), cards());
        int rounds = 0;
        while (cards().size() == 2) {
            look();
            rounds++;
        }
        assertEquals("2026-03-10T09:03:00Z", clock.instant().toString());
        assertEquals(List.of("Release", "Behov", "Drift"), cards());
        assertEquals(34, rounds);

        while (cards().size() == 3) {
            look();
        }
        assertEquals("2026-03-10T09:05:05Z", clock.instant().toString());
        assertEquals(List.of("Release", "Behov"), cards());
    }

    @Test
    void a_change_of_the_configuration_is_followed() throws Exception {
        site().write("content/b.md", dated("draft: true", "Behov"));
        look();
        assertEquals(List.of("Release"), cards());

        site().write("hugo.toml", "buildDrafts = true\n");
        look();
        assertEquals(List.of("Release", "Behov"), cards());

        site().write("config/production/hugo.toml", "buildDrafts = false\n");
        look();
        assertEquals(List.of("Release"), cards());
    }

    @Test
    void a_folder_that_is_mounted_is_followed() throws Exception {
        site().write("docs/b.md", Content.page("Ola", "Behov"));
        look();
        assertEquals(List.of("Release"), cards());

        site().write("hugo.toml", """
                [[module.mounts]]
                source = "content"
                target = "content"
                [[module.mounts]]
                source = "docs"
                target = "content/docs"
                """);
        look();
        assertEquals(List.of("Release", "Behov"), cards());

        site().write("docs/b.md", Content.page("Ola", "Drift"));
        look();
        assertEquals(List.of("Release", "Drift"), cards());
    }

    @Test
    void a_broken_configuration_leaves_the_last_good_handbook_in_force() throws Exception {
        site().write("content/b.md", dated("draft: true", "Behov"));
        site().write("hugo.toml", "buildDrafts = true\n");
        look();
        log.news();

        site().write("hugo.toml", "buildDrafts = true\nignoreFiles = [\n");
        look();
        look();
        assertEquals(List.of("Release", "Behov"), cards());
        assertEquals(List.of("trouble BrokenConfiguration[file=hugo.toml, at=2:16]"), log.news());

        site().write("hugo.toml", "buildDrafts = false\n");
        look();
        assertEquals(List.of("Release"), cards());
        assertEquals(List.of("over", "renewed 1"), log.news());
    }

    @Test
    void a_configuration_that_is_gone_leaves_the_last_good_handbook_in_force() throws Exception {
        site().delete("hugo.toml");
        look();
        look();

        assertEquals(List.of("Release"), cards());
        assertEquals(List.of("trouble NoContent[reason=NOT_A_SITE]"), log.news());
    }

    @Test
    void a_bot_that_begins_with_a_broken_configuration_takes_up_the_mended_one() throws Exception {
        site().write("hugo.toml", "ignoreFiles = [\n");
        begin();
        assertEquals(List.of("Release"), cards());

        site().write("hugo.toml", "").write("content/b.md", Content.page("Ola", "Behov"));
        look();
        assertEquals(List.of("Release", "Behov"), cards());
    }
}
