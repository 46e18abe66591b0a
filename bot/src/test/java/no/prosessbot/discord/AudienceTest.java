package no.prosessbot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import no.prosessbot.discord.loopback.Interaction;
import no.prosessbot.discord.loopback.LoopbackDiscord;
import no.prosessbot.discord.loopback.Permissions;
import no.prosessbot.discord.loopback.SentInteraction;
import no.prosessbot.discord.loopback.SentMessage;
import no.prosessbot.discord.loopback.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who sees an answer where not everybody may write. */
class AudienceTest {

    private final TestBot bot = TestBot.start(Handbooks.ordinary());
    private final LoopbackDiscord discord = bot.discord();
    private final World world = bot.world();

    AudienceTest() throws Exception {}

    @AfterEach
    void end() {
        bot.assertManners();
        bot.close();
    }

    @Test
    void who_may_only_read_in_a_channel_does_not_write_there_by_means_of_the_bot() {
        SentMessage news = discord.message(world.kari(), world.general(), "vet noen hvem som leder Release?");
        discord.reserve(world.general(), Permissions.SEND_MESSAGES, world.per());
        SentInteraction reader = discord.messageMenu("Finn prosess", news).send();
        SentInteraction writer =
                discord.messageMenu("Finn prosess", news).as(world.kari()).send();
        SentInteraction excepted =
                discord.messageMenu("Finn prosess", news).as(world.per()).send();

        assertFalse(reader.awaitAnswer().toString().contains("Del i kanalen"));
        assertTrue(reader.ephemeral());
        writer.awaitAnswer();
        assertFalse(writer.ephemeral());
        excepted.awaitAnswer();
        assertFalse(excepted.ephemeral());
    }

    @Test
    void a_private_answer_is_not_shared_by_somebody_who_may_only_read() {
        JsonNode asked = owner("styring").send().awaitMessage();
        SentInteraction chosen =
                discord.select(asked, "Velg den du mener", "Tilgangsstyring").send();
        JsonNode shareable = chosen.awaitMessage();
        discord.reserve(world.general(), Permissions.SEND_MESSAGES);

        SentInteraction shared = discord.press(shareable, "Del i kanalen").send();

        assertEquals(
                "Her får du bare lese, så svaret blir hos deg.",
                shared.awaitAnswer().path("content").asText());
        assertTrue(shared.ephemeral());
    }

    @Test
    void a_server_that_has_the_commands_without_the_bot_is_answered() {
        discord.expel(world.guild());
        SentInteraction owner = owner("Release").send();
        SentInteraction several = owner("styring").send();
        SentInteraction chosen = discord.select(several.awaitMessage(), "Velg den du mener", "Tilgangsstyring")
                .send();
        SentInteraction member = discord.slash("prosessbot status").send();
        SentInteraction manager =
                discord.slash("prosessbot status").as(world.kari()).send();

        assertTrue(owner.awaitAnswer().path("content").asText().startsWith("Hanne Lauritsen eier Release."));
        assertFalse(owner.ephemeral());
        assertTrue(chosen.awaitAnswer().path("content").asText().startsWith("Ida Lie eier Tilgangsstyring."));
        assertFalse(chosen.awaitAnswer().toString().contains("Del i kanalen"));
        assertTrue(member.awaitAnswer().path("content").asText().startsWith("Status er for dem"));
        assertTrue(manager.awaitAnswer().path("content").asText().startsWith("Kort: "));
    }

    private Interaction owner(String process) {
        return discord.slash("hvem eier", Map.of("prosess", process));
    }
}
