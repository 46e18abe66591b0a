package no.prosessbot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import no.prosessbot.discord.Cooldown.Turn;
import no.prosessbot.discord.loopback.LoopbackDiscord;
import no.prosessbot.discord.loopback.SentInteraction;
import no.prosessbot.discord.loopback.SentMessage;
import no.prosessbot.discord.loopback.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody can ask so fast that others have to wait. */
class CooldownTest {

    private static final String WAIT =
            "Et øyeblikk! Du spør fortere enn jeg rekker å svare. Prøv igjen om noen sekunder.";

    /** Also where the ticker is about to wrap around. */
    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MAX_VALUE - 1_000_000, Long.MIN_VALUE})
    void so_many_are_granted_at_once_and_then_one_at_a_time(long start) {
        AtomicLong now = new AtomicLong(start);
        Cooldown cooldown = new Cooldown(now::get);

        for (int i = 0; i < Cooldown.BURST; i++) {
            assertEquals(Turn.GRANTED, cooldown.take(1));
        }
        assertEquals(Turn.REFUSED, cooldown.take(1));
        assertEquals(Turn.REFUSED_AGAIN, cooldown.take(1));
        assertEquals(Turn.GRANTED, cooldown.take(2));
        now.addAndGet(Cooldown.EACH.toNanos());
        assertEquals(Turn.GRANTED, cooldown.take(1));
        assertEquals(Turn.REFUSED, cooldown.take(1));
        now.addAndGet(Duration.ofDays(1).toNanos());
        for (int i = 0; i < Cooldown.BURST; i++) {
            assertEquals(Turn.GRANTED, cooldown.take(1));
        }
        assertEquals(Turn.REFUSED, cooldown.take(1));
    }

    @Test
    void who_asks_too_much_by_command_is_told_to_wait_and_others_are_answered() throws Exception {
        try (TestBot bot = TestBot.start(Handbooks.ordinary())) {
            LoopbackDiscord discord = bot.discord();
            List<SentInteraction> sent = new ArrayList<>();
            for (int i = 0; i <= Cooldown.BURST; i++) {
                sent.add(ask(discord));
            }
            SentInteraction other = discord.slash("spør", Map.of("tekst", "hvem eier Release"))
                    .as(bot.world().kari())
                    .send();
            SentInteraction named =
                    discord.slash("hvem eier", Map.of("prosess", "Release")).send();

            assertEquals(1, sent.stream().filter(each -> waits(each)).count());
            assertTrue(sent.stream().filter(each -> waits(each)).allMatch(SentInteraction::ephemeral));
            assertFalse(waits(other));
            assertFalse(waits(named));
            assertEquals(
                    List.of("Release"),
                    discord.autocomplete("prosess", "navn", "rel").send().awaitChoices());
            SentInteraction menu = discord.messageMenu(
                            "Finn prosess",
                            discord.message(bot.world().per(), bot.world().general(), "Release?"))
                    .send();
            assertTrue(waits(menu));
            bot.clock().advance(Cooldown.EACH);
            assertFalse(waits(ask(discord)));
            bot.assertManners();
        }
    }

    private static SentInteraction ask(LoopbackDiscord discord) {
        return discord.slash("spør", Map.of("tekst", "hvem eier Release")).send();
    }

    private static boolean waits(SentInteraction sent) {
        return sent.awaitAnswer().path("content").asText().equals(WAIT);
    }

    @Test
    void who_writes_too_much_is_told_to_wait_once_and_then_met_with_silence() throws Exception {
        try (TestBot bot = TestBot.start(Handbooks.ordinary())) {
            LoopbackDiscord discord = bot.discord();
            World world = bot.world();
            List<SentMessage> sent = new ArrayList<>();
            for (int i = 0; i < Cooldown.BURST + 3; i++) {
                sent.add(discord.message(
                        world.ola(), world.general(), world.bot().mention() + " hvem eier Release"));
            }
            discord.message(world.kari(), world.general(), world.bot().mention() + " hvem eier Release")
                    .awaitReply();
            for (SentMessage answered : sent.subList(0, Cooldown.BURST)) {
                assertTrue(answered.awaitReply().path("content").asText().startsWith("Hanne"));
            }

            JsonNode wait = sent.get(Cooldown.BURST).awaitReply();

            assertEquals(WAIT, wait.path("content").asText());
            assertEquals(List.of(), sent.get(Cooldown.BURST + 1).replies());
            assertEquals(List.of(), sent.get(Cooldown.BURST + 2).replies());
            bot.clock().advance(Cooldown.EACH);
            JsonNode direct = discord.message(world.ola(), world.dm(world.ola()), "who owns Release")
                    .awaitReply();
            assertTrue(direct.path("content").asText().startsWith("Hanne Lauritsen owns Release."));
            assertEquals(
                    "One moment! You ask faster than I can answer. Please try again in a few seconds.",
                    discord.message(world.ola(), world.dm(world.ola()), "who owns Release")
                            .awaitReply()
                            .path("content")
                            .asText());
            bot.assertManners();
        }
    }
}
