package no.prosessbot.discord.loopback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.requests.GatewayIntent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Losing the connection in every way, with the real library at the other end. */
class LoopbackGatewayTest {
    private final LoopbackDiscord discord = LoopbackDiscord.start(
            LoopbackOptions.asDiscord().heartbeat(Duration.ofMillis(200)).acknowledgeWithin(Duration.ofSeconds(30)));

    @AfterEach
    void close() {
        discord.close();
    }

    static Stream<Named<Consumer<GatewayControl>>> losses() {
        return Stream.of(
                Named.of("the line is cut", GatewayControl::drop),
                Named.of("Discord asks to reconnect", GatewayControl::reconnect),
                Named.of("the session is invalid but resumable", gateway -> gateway.invalidate(true)),
                Named.of("Discord closes with an unknown error", gateway -> gateway.close(4000)),
                Named.of("no heartbeat is acknowledged", GatewayControl::zombie),
                Named.of("the next connection is refused too", gateway -> {
                    gateway.refuse(1);
                    gateway.drop();
                }));
    }

    @ParameterizedTest
    @MethodSource("losses")
    void what_happens_meanwhile_is_answered_once_after_the_resume(Consumer<GatewayControl> loss)
            throws InterruptedException {
        JDA jda = ready();
        try {
            loss.accept(discord.gateway());
            SentInteraction missed =
                    discord.slash("ekko", Map.of("tekst", "savnet")).send();
            SentMessage message = discord.message(
                    discord.world().ola(), discord.world().dm(discord.world().ola()), "hei");

            missed.awaitAnswer();
            message.awaitReply();
            discord.gateway().awaitResumed(1);
            discord.slash("ekko", Map.of("tekst", "etterpå")).send().awaitAnswer();

            assertEquals(1, missed.answers().size());
            assertEquals(1, message.replies().size());
            assertEquals(1, discord.gateway().identified());
            assertEquals(List.of(), discord.unanswered());
            assertEquals(List.of(), discord.violations());
        } finally {
            EchoBot.stop(jda);
        }
    }

    @Test
    void a_lost_session_means_a_new_login() throws InterruptedException {
        JDA jda = ready();
        try {
            discord.gateway().invalidate(false);
            discord.gateway().awaitIdentified(2);

            assertEquals(
                    4, discord.slash("ekko", Map.of("tekst", "igjen")).send().awaitAck());
            assertEquals(0, discord.gateway().resumed());
        } finally {
            EchoBot.stop(jda);
        }
    }

    @Test
    void a_wrong_token_is_refused_by_rest() {
        assertThrows(InvalidTokenException.class, () -> EchoBot.start(discord, "feil", List.of()));
    }

    @Test
    void a_token_that_the_gateway_refuses_ends_the_login() {
        discord.gateway().rejectIdentify(4004);
        JDA jda = EchoBot.start(discord);

        IllegalStateException failure = assertThrows(IllegalStateException.class, jda::awaitReady);

        assertTrue(String.valueOf(failure.getMessage()).contains("4004"), failure::toString);
    }

    @Test
    void a_privileged_intent_ends_the_login() {
        JDA jda = EchoBot.start(discord, discord.token(), List.of(GatewayIntent.MESSAGE_CONTENT));

        IllegalStateException failure = assertThrows(IllegalStateException.class, jda::awaitReady);

        assertTrue(String.valueOf(failure.getMessage()).contains("an intent you aren"), failure::toString);
    }

    @Test
    void heartbeats_come_as_often_as_was_asked() throws InterruptedException {
        JDA jda = ready();
        try {
            discord.gateway().awaitHeartbeats(3);

            assertEquals(1, discord.gateway().identified());
        } finally {
            EchoBot.stop(jda);
        }
    }

    private JDA ready() throws InterruptedException {
        JDA jda = EchoBot.start(discord);
        jda.awaitReady();
        discord.awaitCommands(EchoBot.COMMANDS);
        return jda;
    }
}
