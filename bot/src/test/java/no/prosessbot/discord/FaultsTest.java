package no.prosessbot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.prosessbot.answer.Edition;
import no.prosessbot.discord.loopback.LoopbackDiscord;
import no.prosessbot.discord.loopback.SentInteraction;
import no.prosessbot.discord.loopback.SentMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is thrown, wherever: whoever waits for an answer is told an id, and the log has it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class FaultsTest {

    private static final Pattern ID = Pattern.compile("koden ([0-9A-F]{8}) ");

    private final TestBot bot = TestBot.start(Handbooks.ordinary());
    private final LoopbackDiscord discord = bot.discord();
    private final LoggedBy log = new LoggedBy(Edge.class);

    FaultsTest() throws Exception {}

    @AfterEach
    void mend() {
        // All ask as one user, who would be asked to slow down.
        bot.clock().advance(Cooldown.EACH.multipliedBy(Cooldown.BURST));
        bot.read(Handbooks.ordinary());
        bot.assertManners();
    }

    @AfterAll
    void end() {
        log.close();
        bot.close();
    }

    static Stream<Throwable> thrown() {
        return Stream.of(
                new IllegalStateException("sa Kari"),
                new AssertionError("sa Kari"),
                new StackOverflowError("sa Kari"),
                new NoClassDefFoundError("sa Kari"),
                new ExceptionInInitializerError("sa Kari"));
    }

    private void fail(Throwable thrown) {
        bot.fail(() -> FaultsTest.<RuntimeException>raise(thrown));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> Edition raise(Throwable thrown) throws T {
        throw (T) thrown;
    }

    private void assertTold(JsonNode answer, Throwable thrown) {
        Matcher id = ID.matcher(answer.path("content").asText());
        assertTrue(id.find(), answer.toString());
        List<String> lines =
                log.lines().stream().filter(line -> line.contains(id.group(1))).toList();
        assertEquals(1, lines.size());
        assertTrue(lines.get(0).contains(thrown.getClass().getName()), lines.get(0));
        assertFalse(lines.get(0).contains("Kari"), lines.get(0));
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void a_command_is_answered_with_the_id(Throwable thrown) {
        fail(thrown);

        SentInteraction sent =
                discord.slash("spør", Map.of("tekst", "hvem eier Release")).send();

        assertTold(sent.awaitAnswer(), thrown);
        assertTrue(sent.ephemeral());
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void a_button_and_the_menu_of_a_message_are_answered_with_the_id(Throwable thrown) {
        JsonNode list = discord.slash("prosesser").send().awaitMessage();
        SentMessage asked = discord.message(bot.world().ola(), bot.world().general(), "hvem eier Release");
        fail(thrown);

        assertTold(discord.press(list, "›").send().awaitAnswer(), thrown);
        assertTold(discord.messageMenu("Finn prosess", asked).send().awaitAnswer(), thrown);
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void a_mention_and_a_direct_message_are_replied_to_with_the_id(Throwable thrown) {
        fail(thrown);

        assertTold(
                discord.message(
                                bot.world().ola(),
                                bot.world().general(),
                                bot.world().bot().mention() + " hvem eier Release")
                        .awaitReply(),
                thrown);
        assertTold(
                discord.message(bot.world().ola(), bot.world().dm(bot.world().ola()), "hvem eier Release")
                        .awaitReply(),
                thrown);
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void who_types_is_offered_nothing(Throwable thrown) {
        int before = log.lines().size();
        fail(thrown);

        assertEquals(
                List.of(), discord.autocomplete("prosess", "navn", "rel").send().awaitChoices());
        assertEquals(before + 1, log.lines().size());
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void what_fails_beside_the_ledger_is_told_too(Throwable thrown) {
        discord.slash("påminnelse kanal", Map.of("kanal", bot.world().processes()))
                .as(bot.world().kari())
                .send()
                .awaitAnswer();
        fail(thrown);

        SentInteraction sent =
                discord.slash("påminnelse forhåndsvis").as(bot.world().kari()).send();

        assertTold(sent.awaitAnswer(), thrown);
        assertTrue(sent.ephemeral());
    }
}
