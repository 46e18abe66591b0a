package no.prosessbot.discord;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.prosessbot.card.Card;
import no.prosessbot.card.Handbook;
import no.prosessbot.card.Role;
import no.prosessbot.discord.loopback.LoopbackDiscord;
import no.prosessbot.discord.loopback.SentInteraction;
import no.prosessbot.discord.loopback.World;
import no.prosessbot.reply.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What stands on pages is read on Discord as it was written, wherever it stands there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShownTextTest {

    private static final String TITLE = "a_b *c* [d](e) `f` ||g||";
    private static final String OWNER = "Per_Olav_*B*";
    private static final String FILE = "it_drift/_x_ [y](z)/_index.md";

    private final TestBot bot = TestBot.start(handbook());
    private final LoopbackDiscord discord = bot.discord();
    private final World world = bot.world();

    ShownTextTest() throws Exception {}

    private static Handbook handbook() {
        Card owned =
                Samples.card(TITLE, Samples.person(OWNER), Samples.person(OWNER), "# 1 > 2 ~3~", "1. *x*", "- _y_", 4);
        Card ownerless = Samples.card(TITLE + " 2", Role.ABSENT, Samples.person(OWNER), null, null, null, 9);
        Card other = Samples.card(TITLE + " 3", Role.ABSENT, Samples.person(OWNER), null, null, null, 12);
        return new Handbook(
                List.of(Samples.on(FILE, 4, owned), Samples.on(FILE, 9, ownerless), Samples.on(FILE, 12, other)),
                List.of());
    }

    @AfterEach
    void manners() {
        bot.assertManners();
    }

    @AfterAll
    void end() {
        bot.close();
    }

    private static List<String> shown(JsonNode body) {
        List<String> texts = Shown.texts(body);
        assertTrue(texts.stream().noneMatch(text -> text.contains("\\")), () -> "A backslash is shown: " + texts);
        return texts;
    }

    private static void assertShown(JsonNode body, String... parts) {
        List<String> texts = shown(body);
        for (String part : parts) {
            assertTrue(
                    texts.stream().anyMatch(text -> text.contains(part)), () -> "Not shown: " + part + " in " + texts);
        }
    }

    private JsonNode answer(String path, String option, String text) {
        return discord.slash(path, Map.of(option, text)).send().awaitAnswer();
    }

    @Test
    void answers_cards_lists_and_completions() {
        assertShown(answer("prosess", "navn", TITLE), TITLE, OWNER, FILE, "# 1 > 2 ~3~", "1. *x*", "- _y_");
        assertShown(answer("hvem eier", "prosess", TITLE), TITLE, OWNER, FILE);
        assertShown(answer("hvem eier", "prosess", TITLE + " 2"), TITLE + " 2", OWNER, FILE);
        assertShown(answer("hvem har", "person", OWNER), TITLE, OWNER, FILE);
        assertShown(discord.slash("prosesser").send().awaitAnswer(), TITLE, OWNER, FILE);
        assertShown(discord.slash("prosessbot hjelp").send().awaitAnswer(), TITLE, OWNER);
        assertShown(discord.autocomplete("prosess", "navn", "a").send().awaitAnswer(), TITLE);
        assertShown(discord.autocomplete("hvem har", "person", "p").send().awaitAnswer(), OWNER);
    }

    @Test
    void reminders_menus_forms_and_suggestions() throws Exception {
        discord.slash("påminnelse kanal", Map.of("kanal", world.processes()))
                .as(world.kari())
                .send()
                .awaitAnswer();
        bot.round();
        bot.clock().set(Instant.parse("2026-03-03T09:00:00Z"));
        bot.round();
        JsonNode digest = discord.messages(world.processes()).get(0);
        assertShown(digest, TITLE + " 2", OWNER, FILE + ", linje 9");

        SentInteraction menu = discord.press(digest, "Foreslå eier").send();
        assertShown(menu.awaitAnswer(), TITLE + " 2", FILE + ", linje 9");
        SentInteraction form = discord.select(menu.awaitMessage(), "Velg en prosess", TITLE + " 2")
                .send();
        assertShown(form.awaitAnswer(), TITLE + " 2");
        JsonNode thanks =
                discord.submitModal(form, Map.of("owner", OWNER)).send().awaitAnswer();
        assertShown(thanks, TITLE + " 2", OWNER);
        bot.round();
        JsonNode suggestion = discord.messages(world.dm(world.kari())).get(0);
        assertShown(suggestion, TITLE + " 2", OWNER, FILE, "owner=\"" + OWNER + "\"");
    }
}
