package no.prosessbot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import no.prosessbot.discord.loopback.Fault;
import no.prosessbot.discord.loopback.LoopbackDiscord;
import no.prosessbot.discord.loopback.SentInteraction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the log has of answers that Discord does not take: what helps, and nothing of what was asked. */
@Timeout(120)
class RefusedAnswersTest {

    private final LoggedBy log = new LoggedBy(Edge.class);
    private final TestBot bot = TestBot.start(Handbooks.ordinary());
    private final LoopbackDiscord discord = bot.discord();

    RefusedAnswersTest() throws Exception {}

    @AfterEach
    void end() {
        log.close();
        bot.close();
    }

    private void assertLogged(String expected, SentInteraction sent) {
        assertEquals(expected, log.await(1).get(0));
        String token = sent.payload().path("token").asText();
        assertFalse(log.lines().get(0).contains(token));
    }

    @Test
    void an_answer_to_a_command() {
        discord.faults()
                .add(Fault.refusal("POST", "/callback", 400, 50035, "Value \"hvem eier Release\" is not a value."));

        SentInteraction sent =
                discord.slash("hvem eier", Map.of("prosess", "Release")).send();

        assertLogged(
                "Discord refused POST /interactions/{id}/{token}/callback: 400, 50035 Value \"…\" is not a value.",
                sent);
    }

    @Test
    void an_edit() {
        discord.faults().add(Fault.refusal("PATCH", "/webhooks/", 403, 50027, "Invalid Webhook Token"));

        SentInteraction sent =
                discord.slash("påminnelse status").as(bot.world().kari()).send();

        assertLogged(
                "Discord refused PATCH /webhooks/{id}/{token}/messages/@original: 403, 50027 Invalid Webhook Token",
                sent);
    }

    @Test
    void a_code_that_the_library_does_not_know() {
        discord.faults().add(Fault.refusal("POST", "/callback", 403, 987_654, "Something new"));

        SentInteraction sent =
                discord.slash("hvem eier", Map.of("prosess", "Release")).send();

        assertLogged("Discord refused POST /interactions/{id}/{token}/callback: 403, 987654 Something new", sent);
    }
}
