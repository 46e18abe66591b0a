package no.prosessbot.discord.loopback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import no.prosessbot.discord.loopback.RawBot.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Discord refuses, tried without a library. */
class LoopbackRestTest {
    private final LoopbackDiscord discord =
            LoopbackDiscord.start(LoopbackOptions.asDiscord().acknowledgeWithin(Duration.ofSeconds(30)));
    private final RawBot bot = new RawBot(discord);
    private final Channel channel = discord.world().general();

    @BeforeEach
    void register() throws IOException, InterruptedException {
        bot.register();
    }

    @AfterEach
    void close() {
        discord.close();
    }

    @Test
    void twenty_six_choices_are_one_too_many() throws IOException, InterruptedException {
        SentInteraction typing = discord.autocomplete("ekko", "tekst", "x").send();
        List<JsonNode> choices = IntStream.range(0, 26)
                .<JsonNode>mapToObj(i -> Json.object("name", "n" + i, "value", "v" + i))
                .toList();

        Answer answer = bot.callback(typing, 8, Json.object("choices", choices));

        assertEquals(400, answer.status());
        assertEquals(50035, answer.body().path("code").asInt());
        assertEquals(
                "BASE_TYPE_BAD_LENGTH",
                answer.body().at("/errors/data/choices/_errors/0/code").asText());
        assertEquals(
                List.of("answer to AUTOCOMPLETE \"ekko\" of ola: data.choices: BASE_TYPE_BAD_LENGTH:"
                        + " Must be between 0 and 25 in length, is 26"),
                discord.violations());
    }

    @Test
    void embeds_hold_six_thousand_characters_together() throws IOException, InterruptedException {
        JsonNode half = Json.object("description", "x".repeat(3000));
        JsonNode more = Json.object("description", "x".repeat(3001));

        assertEquals(
                200,
                bot.post(channel, Json.object("embeds", List.of(half, half))).status());
        assertEquals(List.of(), discord.violations());
        assertEquals(
                400,
                bot.post(channel, Json.object("embeds", List.of(half, more))).status());
        assertEquals(
                List.of("message in #generelt: embeds: MAX_EMBED_SIZE_EXCEEDED:"
                        + " Embed size exceeds maximum size of 6000, is 6001"),
                discord.violations());
    }

    @Test
    void length_is_counted_in_characters_not_in_code_units() throws IOException, InterruptedException {
        assertEquals(
                200,
                bot.post(channel, Json.object("content", "😀".repeat(2000))).status());
        assertEquals(
                400,
                bot.post(channel, Json.object("content", "😀".repeat(2001))).status());
    }

    @Test
    void a_rows_custom_ids_differ() throws IOException, InterruptedException {
        JsonNode button = Json.object("type", 2, "style", 1, "label", "A", "custom_id", "a");
        JsonNode row = Json.object("type", 1, "components", List.of(button, button));

        assertEquals(
                400,
                bot.post(channel, Json.object("content", "x", "components", List.of(row)))
                        .status());
        assertTrue(
                discord.violations()
                        .get(0)
                        .startsWith("message in #generelt: components.0.components.1.custom_id:"
                                + " COMPONENT_CUSTOM_ID_DUPLICATED"),
                () -> discord.violations().toString());
    }

    @Test
    void a_message_that_says_nothing_is_refused() throws IOException, InterruptedException {
        Answer answer = bot.post(channel, Json.object("content", " "));

        assertEquals(50006, answer.body().path("code").asInt());
        assertEquals(List.of("empty message in #generelt"), discord.violations());
    }

    @Test
    void the_same_nonce_gives_the_same_message() throws IOException, InterruptedException {
        JsonNode body = Json.object("content", "hei", "nonce", "digest-1", "enforce_nonce", true);

        Answer first = bot.post(channel, body);
        Answer second = bot.post(channel, body);

        assertEquals(first.body().path("id"), second.body().path("id"));
        assertEquals(1, discord.messages(channel).size());
    }

    @Test
    void an_interaction_is_answered_once() throws IOException, InterruptedException {
        SentInteraction sent = discord.slash("ekko", Map.of("tekst", "a")).send();

        assertEquals(204, bot.callback(sent, 4, Json.object("content", "1")).status());
        Answer second = bot.callback(sent, 4, Json.object("content", "2"));

        assertEquals(40060, second.body().path("code").asInt());
        assertEquals(1, sent.answers().size());
        assertEquals(1, discord.violations().size());
    }

    @Test
    void after_its_time_an_interaction_is_unknown() throws IOException, InterruptedException {
        try (LoopbackDiscord strict =
                LoopbackDiscord.start(LoopbackOptions.asDiscord().acknowledgeWithin(Duration.ZERO))) {
            RawBot late = new RawBot(strict);
            late.register();
            SentInteraction sent = strict.slash("ekko", Map.of("tekst", "a")).send();

            Answer answer = late.callback(sent, 4, Json.object("content", "sent"));

            assertEquals(10062, answer.body().path("code").asInt());
        }
    }

    @Test
    void an_expired_token_is_of_no_use() throws IOException, InterruptedException {
        SentInteraction sent = discord.slash("ekko", Map.of("tekst", "a")).send();
        bot.callback(sent, 5, Json.object());
        sent.expire();
        String path = "webhooks/" + discord.world().applicationId() + "/" + sent.token();

        Answer answer = bot.ask("POST", path, Json.object("content", "sent"));

        assertEquals(401, answer.status());
        assertEquals(50027, answer.body().path("code").asInt());
    }

    @Test
    void without_allowed_mentions_everyone_is_pinged() throws IOException, InterruptedException {
        String ola = discord.world().ola().id();
        JsonNode none = Json.object("parse", List.of());

        bot.post(channel, Json.object("content", "@everyone <@" + ola + ">", "allowed_mentions", none));
        bot.post(channel, Json.object("embeds", List.of(Json.object("title", "@everyone"))));
        assertEquals(List.of(), discord.pings());
        Answer loud = bot.post(channel, Json.object("content", "@here <@" + ola + "> `@everyone`"));

        assertEquals(
                List.of(new Ping(loud.body().path("id").asText(), channel.id(), false, true, Set.of(ola), Set.of())),
                discord.pings());
    }

    @Test
    void a_reply_pings_its_author_unless_told_otherwise() throws IOException, InterruptedException {
        SentMessage message = discord.message(discord.world().per(), channel, "hei");
        JsonNode reference = Json.object("message_id", message.message().path("id"));

        bot.post(channel, Json.object("content", "a", "message_reference", reference));
        bot.post(
                channel,
                Json.object(
                        "content",
                        "b",
                        "message_reference",
                        reference,
                        "allowed_mentions",
                        Json.object("parse", List.of(), "replied_user", false)));

        assertEquals(
                List.of(Set.of(discord.world().per().id())),
                discord.pings().stream().map(Ping::users).toList());
        assertEquals(2, message.replies().size());
    }

    @Test
    void commands_are_checked_and_counted() throws IOException, InterruptedException {
        String path = "applications/" + discord.world().applicationId() + "/commands";
        JsonNode bad = Json.object("name", "Stor", "description", "x".repeat(101));

        Answer answer = bot.ask("PUT", path, Json.array(List.of(bad)));

        assertEquals(400, answer.status());
        assertEquals(1, discord.commandWrites());
        assertEquals(
                List.of(
                        "commands: 0.name: APPLICATION_COMMAND_INVALID_NAME: Command name is invalid: Stor",
                        "commands: 0.description: BASE_TYPE_BAD_LENGTH: Must be between 1 and 100 in length, is 101."),
                discord.violations());
    }

    @Test
    void what_is_taken_away_is_missed() throws IOException, InterruptedException {
        discord.deny(channel, Permissions.SEND_MESSAGES);
        assertEquals(50013, code(bot.post(channel, Json.object("content", "a"))));
        discord.deny(channel, Permissions.VIEW_CHANNEL);
        assertEquals(50001, code(bot.post(channel, Json.object("content", "a"))));
        discord.delete(channel);
        assertEquals(10003, code(bot.post(channel, Json.object("content", "a"))));
    }

    private static int code(Answer answer) {
        return answer.body().path("code").asInt();
    }

    @Test
    void faults_strike_as_often_as_they_are_told() throws IOException, InterruptedException {
        JsonNode body = Json.object("content", "hei");
        discord.faults().add(Fault.status("POST", "/channels/", 503).times(2));
        discord.faults().add(Fault.tooMany("POST", "/channels/", 1.5).global());
        discord.faults().add(Fault.slow("POST", "/channels/", Duration.ofMillis(10)));

        List<Integer> statuses = List.of(
                bot.post(channel, body).status(),
                bot.post(channel, body).status(),
                bot.post(channel, body).status(),
                bot.post(channel, body).status(),
                bot.post(channel, body).status());

        assertEquals(List.of(503, 503, 429, 200, 200), statuses);
        assertEquals(2, discord.messages(channel).size());
    }

    @Test
    void an_answer_can_be_lost_after_it_took_effect() {
        discord.faults().add(Fault.reset("POST", "/channels/"));
        discord.faults().add(Fault.reset("POST", "/channels/").afterEffect());

        assertThrows(IOException.class, () -> bot.post(channel, Json.object("content", "før")));
        assertThrows(IOException.class, () -> bot.post(channel, Json.object("content", "etter")));

        assertEquals(
                List.of("etter"),
                discord.messages(channel).stream()
                        .map(message -> message.path("content").asText())
                        .toList());
        assertEquals(
                Collections.nCopies(2, 0),
                discord.requests().stream()
                        .filter(request -> request.path().endsWith("/messages"))
                        .map(RecordedRequest::status)
                        .toList());
    }
}
