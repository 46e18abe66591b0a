package no.prosessbot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.prosessbot.card.Handbook;
import no.prosessbot.card.HandbookReader;
import no.prosessbot.card.ReadingRules;
import no.prosessbot.discord.loopback.LoopbackDiscord;
import no.prosessbot.discord.loopback.SentInteraction;
import no.prosessbot.discord.loopback.World;
import no.prosessbot.site.ContentException;
import no.prosessbot.site.ContentLocation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A handbook of 20 processes in Norwegian and English, as people of both languages meet it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BilingualOnDiscordTest {

    private static final Path SITE = Path.of("../index/src/test/resources/no/prosessbot/bilingual");

    /** The next Tuesday at ten. */
    private static final Instant DUE = Instant.parse("2026-03-03T09:00:00Z");

    private final TestBot bot = TestBot.start(handbook());
    private final LoopbackDiscord discord = bot.discord();
    private final World world = bot.world();

    BilingualOnDiscordTest() throws Exception {}

    private static Handbook handbook() throws ContentException {
        return new HandbookReader(ReadingRules.DEFAULT, Clock.systemUTC())
                .read(new ContentLocation(SITE, ContentLocation.Kind.SITE, null))
                .handbook();
    }

    @AfterAll
    void end() {
        bot.close();
    }

    @AfterEach
    void manners() {
        assertEquals(List.of(), discord.violations());
        // So that the next test may ask as much as this one.
        bot.clock().advance(Duration.ofMinutes(1));
    }

    private String text(String path, String option, String text, String locale) {
        return discord.slash(path, Map.of(option, text))
                .locale(locale)
                .send()
                .awaitAnswer()
                .path("content")
                .asText();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hvem eier | Change management | no | Kari Nordby eier Endringsstyring.",
                "hvem eier | Endringsstyring | en-GB | Kari Nordby owns Change management.",
                "hvem leder | Nødnett | en-US | Ola Vestli leads Nødnett. The card exists only in Norwegian.",
                "hvem eier | Export control | no | Rune Fjeld eier Export control. Kortet finnes bare på engelsk.",
            })
    void the_card_is_in_the_language_of_who_asks(String path, String title, String locale, String expected) {
        assertEquals(
                expected,
                text(path, "prosess", title, locale).lines().findFirst().orElseThrow());
    }

    @Test
    void the_whole_card_says_what_it_has_from_its_translation() {
        JsonNode embed = discord.slash("prosess", Map.of("navn", "Onboarding"))
                .locale("en-GB")
                .send()
                .awaitAnswer()
                .path("embeds")
                .path(0);

        assertEquals(
                "Owner found only on the card “Onboarding” (Norwegian).",
                embed.path("description").asText());
        assertEquals("Mona Lervik", embed.path("fields").path(0).path("value").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "prosesser, no, 'Prosesser (20)', Endringsstyring, Change management",
        "prosesser, en-GB, 'Processes (20)', Change management, Endringsstyring",
        "mangler, no, 'Prosesser uten eier (3)', Overvåking, Monitoring",
        "mangler, en-GB, 'Processes without an owner (3)', Monitoring, Overvåking",
    })
    void lists_have_each_process_once(String command, String locale, String title, String has, String hasNot) {
        JsonNode embed = discord.slash(command)
                .locale(locale)
                .send()
                .awaitAnswer()
                .path("embeds")
                .path(0);
        String description = embed.path("description").asText();

        assertEquals(title, embed.path("title").asText());
        assertTrue(description.contains(has), description);
        assertFalse(description.contains(hasNot), description);
    }

    @ParameterizedTest
    @CsvSource({"no, change, Endringsstyring", "en-GB, endr, Change management", "en-GB, chang, Change management"})
    void completions_are_in_the_language_of_who_types(String locale, String typed, String offered) {
        List<String> choices = discord.autocomplete("prosess", "navn", typed)
                .locale(locale)
                .send()
                .awaitChoices();

        assertEquals(List.of(offered), choices);
        assertEquals(
                20,
                discord.autocomplete("prosess", "navn", "")
                        .locale(locale)
                        .send()
                        .awaitChoices()
                        .size());
    }

    private List<String> digests() {
        return discord.messages(world.processes()).stream()
                .filter(message -> message.path("embeds").size() > 0)
                .map(message ->
                        message.path("embeds").path(0).path("description").asText())
                .toList();
    }

    @Test
    void the_digest_has_each_process_once_and_what_is_put_off_in_english_is_put_off() throws Exception {
        discord.slash("påminnelse kanal", Map.of("kanal", world.processes()))
                .as(world.kari())
                .send()
                .awaitAnswer();
        bot.round();
        bot.clock().set(DUE);
        bot.round();

        String digest = digests().get(0);
        for (String title : List.of("Overvåking", "Opplæring", "Nødnett")) {
            assertEquals(2, digest.split(title, -1).length, digest);
        }
        for (String title : List.of("Monitoring", "Training", "Onboarding")) {
            assertFalse(digest.contains(title), digest);
        }
        assertEquals(1, digests().size());

        JsonNode posted = discord.messages(world.processes()).get(0);
        SentInteraction pressed =
                discord.press(posted, "Utsett").as(world.kari()).locale("en-GB").send();
        SentInteraction chosen = discord.select(pressed.awaitMessage(), "Choose a process", "Monitoring")
                .as(world.kari())
                .locale("en-GB")
                .send();
        String answer = discord.submitModal(chosen, Map.of("weeks", "2", "reason", "x"))
                .as(world.kari())
                .locale("en-GB")
                .send()
                .awaitAnswer()
                .path("content")
                .asText();
        assertTrue(answer.startsWith("Monitoring is"), answer);

        bot.clock().advance(Duration.ofDays(7));
        bot.round();

        assertFalse(digests().get(1).contains("Overvåking"), digests().get(1));
        assertTrue(digests().get(1).contains("Opplæring"), digests().get(1));
    }
}
