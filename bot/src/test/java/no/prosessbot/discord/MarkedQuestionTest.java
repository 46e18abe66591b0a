package no.prosessbot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Discord puts into a text is no part of the question, however the bot is asked. */
class MarkedQuestionTest {

    private static final String PLAIN = "hvem eier Release";

    /** Each leads elsewhere, or nowhere, where what Discord puts in is read as words. */
    private static final List<String> MARKED = List.of(
            "hvem eier [Release](https://example.org/fakturering/kursplan)",
            "hvem eier https://example.org/fakturering Release",
            "hvem eier <https://example.org/kursplan> Release",
            "hvem eier ||Rel**ease**|| <id:guide> <:fakturering:1234567890>",
            "hvem eier `Release` </fakturering kursplan:1234567890>");

    private static String content(JsonNode message) {
        String content = message.path("content").asText();
        assertTrue(content.contains("eier Release"), content);
        return content;
    }

    @Test
    void asked_by_command_mention_direct_message_or_menu_it_is_the_same() throws Exception {
        try (TestBot bot = TestBot.start(Handbooks.ordinary())) {
            var discord = bot.discord();
            var world = bot.world();
            String expected =
                    content(discord.slash("spør", Map.of("tekst", PLAIN)).send().awaitAnswer());
            for (String marked : MARKED) {
                String mentioned = world.bot().mention() + " " + marked;
                assertEquals(
                        expected,
                        content(discord.slash("spør", Map.of("tekst", marked))
                                .send()
                                .awaitAnswer()),
                        marked);
                assertEquals(
                        expected,
                        content(discord.message(world.ola(), world.general(), mentioned)
                                .awaitReply()),
                        marked);
                assertEquals(
                        expected,
                        content(discord.message(world.ola(), world.dm(world.ola()), marked)
                                .awaitReply()),
                        marked);
                assertEquals(
                        expected,
                        content(discord.messageMenu(
                                        "Finn prosess", discord.message(world.per(), world.general(), marked))
                                .send()
                                .awaitAnswer()),
                        marked);
                bot.clock().advance(Duration.ofMinutes(1));
            }
            bot.assertManners();
        }
    }
}
