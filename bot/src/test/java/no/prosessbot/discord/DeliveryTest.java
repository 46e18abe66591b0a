package no.prosessbot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import no.prosessbot.discord.loopback.Fault;
import no.prosessbot.discord.loopback.LoopbackDiscord;
import no.prosessbot.discord.loopback.SentInteraction;
import no.prosessbot.discord.loopback.SentMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that do not get through at the first attempt. */
class DeliveryTest {

    private final TestBot bot = TestBot.start(Handbooks.ordinary());
    private final LoopbackDiscord discord = bot.discord();

    DeliveryTest() throws Exception {}

    @AfterEach
    void end() {
        bot.assertManners();
        bot.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"429", "500", "502", "503", "504", "reset"})
    void an_answer_that_discord_did_not_take_is_sent_again(String way) {
        discord.faults().add(fault("/callback", way));
        SentInteraction command =
                discord.slash("hvem eier", Map.of("prosess", "Release")).send();
        command.awaitAnswer();
        discord.faults().add(fault("/callback", way));
        SentInteraction typing = discord.autocomplete("prosess", "navn", "rel").send();
        typing.awaitAnswer();
        discord.faults().add(fault("/messages", way));
        SentMessage message = discord.message(
                bot.world().ola(), bot.world().general(), bot.world().bot().mention() + " hvem eier Release");
        message.awaitReply();

        assertEquals(1, command.answers().size());
        assertEquals(1, typing.answers().size());
        assertEquals(1, message.replies().size());
    }

    private static Fault fault(String path, String way) {
        return switch (way) {
            case "429" -> Fault.tooMany("POST", path, 0.2);
            case "reset" -> Fault.reset("POST", path);
            default -> Fault.status("POST", path, Integer.parseInt(way));
        };
    }
}
