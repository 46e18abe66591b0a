package no.prosessbot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.prosessbot.discord.loopback.Channel;
import no.prosessbot.discord.loopback.Fault;
import no.prosessbot.discord.loopback.LoopbackDiscord;
import no.prosessbot.discord.loopback.Permissions;
import no.prosessbot.discord.loopback.Ping;
import no.prosessbot.discord.loopback.SentInteraction;
import no.prosessbot.discord.loopback.User;
import no.prosessbot.discord.loopback.World;
import no.prosessbot.reminder.BotMembership;
import no.prosessbot.reminder.Noticeboard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reminders as administrators and members meet them. It is Monday 2 March 2026, ten o'clock in Norway. */
class RemindersOnDiscordTest {

    private static final String MESSAGES = "/channels/\\d+/messages";

    /** The next Tuesday at ten. */
    private static final Instant DUE = Instant.parse("2026-03-03T09:00:00Z");

    private final TestBot bot = TestBot.start(Handbooks.ordinary());
    private final LoopbackDiscord discord = bot.discord();
    private final World world = bot.world();

    RemindersOnDiscordTest() throws Exception {}

    @AfterEach
    void end() {
        assertEquals(List.of(), discord.violations());
        bot.close();
    }

    private String administrator(String path, Map<String, ?> options) {
        SentInteraction sent =
                discord.slash("påminnelse " + path, options).as(world.kari()).send();
        String content = sent.awaitAnswer().path("content").asText();
        assertTrue(sent.ephemeral());
        return content;
    }

    private String administrator(String path) {
        return administrator(path, Map.of());
    }

    private void setUp() throws InterruptedException {
        administrator("kanal", Map.of("kanal", world.processes()));
        bot.round();
    }

    private List<JsonNode> digests(Channel channel) {
        return discord.messages(channel).stream()
                .filter(message -> message.path("embeds").size() > 0)
                .toList();
    }

    private JsonNode digest() throws InterruptedException {
        setUp();
        bot.clock().set(DUE);
        bot.round();
        return digests(world.processes()).get(0);
    }

    @Test
    void choosing_a_channel_turns_them_on_and_says_when_the_next_one_comes() {
        String answer = administrator("kanal", Map.of("kanal", world.processes()));

        assertEquals(
                "Påminnelser er på i <#400000000000000002>, hver tirsdag kl. 10.00. Neste gang: <t:1772528400:F>."
                        + " Er alle prosessene eid da, sier jeg ingenting.",
                answer);
        bot.assertManners();
    }

    @Test
    void the_digest_is_posted_once_when_it_is_due_and_pings_nobody() throws Exception {
        setUp();
        assertEquals(0, digests(world.processes()).size());

        bot.clock().set(DUE);
        bot.round();
        bot.round();
        bot.clock().advance(Duration.ofHours(5));
        bot.round();

        List<JsonNode> posted = digests(world.processes());
        assertEquals(1, posted.size());
        var body = new ObjectMapper().createObjectNode();
        for (String part : List.of("content", "embeds", "components", "flags")) {
            body.set(part, posted.get(0).path(part));
        }
        Snapshots.assertSame("digest", body);
        bot.assertManners();
    }

    @Test
    void the_configured_role_is_mentioned_from_the_second_time_on_and_nobody_else() throws Exception {
        digest();
        assertEquals(List.of(), discord.pings());

        bot.clock().advance(Duration.ofDays(7));
        bot.round();

        assertEquals(2, digests(world.processes()).size());
        List<Ping> pings = discord.pings();
        assertEquals(1, pings.size());
        assertEquals(Set.of(world.ownerRole().id()), pings.get(0).roles());
        assertEquals(Set.of(), pings.get(0).users());
        assertFalse(pings.get(0).everyone());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kanal", "tid", "på", "av", "forhåndsvis", "status", "nå"})
    void somebody_without_manage_server_changes_nothing(String part) throws Exception {
        Map<String, Object> options = switch (part) {
            case "kanal" -> Map.of("kanal", world.general());
            case "tid" -> Map.of("ukedag", "1", "klokkeslett", "08:00");
            default -> Map.of();
        };
        setUp();
        String before = administrator("status");

        SentInteraction sent = discord.slash("påminnelse " + part, options)
                .as(world.ola())
                .evenIfHidden()
                .send();

        assertEquals(
                "Påminnelser er for dem som administrerer serveren. Spør en av dem.",
                sent.awaitAnswer().path("content").asText());
        assertTrue(sent.ephemeral());
        bot.round();
        assertEquals(before, administrator("status"));
        assertEquals(0, digests(world.processes()).size());
        bot.assertManners();
    }

    @ParameterizedTest
    @CsvSource({
        "1024, Vis kanaler",
        "2048, Send meldinger",
        "16384, Bygg inn lenker",
        "65536, Les meldingshistorikk",
    })
    void a_channel_where_the_bot_lacks_something_is_not_taken(long permission, String name) {
        discord.deny(world.processes(), permission);
        arrived();

        String answer = administrator("kanal", Map.of("kanal", world.processes()));

        assertTrue(answer.contains("- " + name), answer);
        assertTrue(administrator("status").contains("ikke satt opp"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 08:00, , hver mandag kl. 08.00, 1773039600",
        "5, kl 14.30, 2, annenhver fredag kl. 14.30, 1772803800",
        "2, 9, 3, 'hver 3. uke, tirsdag kl. 09.00', 1772524800",
        "2, hver 2. uke 10:00, , annenhver tirsdag kl. 10.00, 1772528400",
        "2, annenhver tirsdag 10:00, 2, annenhver tirsdag kl. 10.00, 1772528400",
    })
    void the_time_is_chosen_in_ones_own_words(String day, String time, Integer weeks, String words, String next)
            throws Exception {
        setUp();
        Map<String, Object> options = weeks == null
                ? Map.of("ukedag", day, "klokkeslett", time)
                : Map.of("ukedag", day, "klokkeslett", time, "uker", weeks);

        String answer = administrator("tid", options);

        assertTrue(answer.contains(words), answer);
        assertTrue(answer.contains("<t:" + next + ":F>"), answer);
    }

    @ParameterizedTest
    @CsvSource({"hver 2. uke 10:00, 3", "onsdag 10:00, 1"})
    void a_time_that_contradicts_what_is_chosen_beside_it_changes_nothing(String time, int weeks) throws Exception {
        setUp();
        String before = administrator("status");

        Map<String, Object> options = Map.of("ukedag", "1", "klokkeslett", time, "uker", weeks);
        String answer = administrator("tid", options);

        assertTrue(answer.startsWith("«" + time + "» sier noe annet enn ukedagen eller ukene"), answer);
        assertEquals(before, administrator("status"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:00", "i morgen", "10:00 og 11:00", "hver 2. uke", "tirsdag", "**", "@everyone"})
    void a_time_that_is_none_changes_nothing(String time) throws Exception {
        setUp();
        String before = administrator("status");

        String answer = administrator("tid", Map.of("ukedag", "1", "klokkeslett", time));

        assertTrue(answer.startsWith("Klokkeslettet «"), answer);
        assertEquals(before, administrator("status"));
        bot.assertManners();
    }

    @Test
    void off_is_off_and_on_again_does_not_make_up_for_it() throws Exception {
        setUp();
        administrator("av");
        bot.clock().set(DUE.plus(Duration.ofHours(1)));
        bot.round();
        String answer = administrator("på");
        bot.round();

        assertEquals(0, digests(world.processes()).size());
        assertTrue(answer.contains("Neste gang: <t:1773133200:F>"), answer);
    }

    @Test
    void on_needs_a_channel() {
        assertEquals("Velg en kanal først: `/påminnelse kanal`.", administrator("på"));
        assertEquals("Velg en kanal først: `/påminnelse kanal`.", administrator("nå"));
        assertEquals("Velg en kanal først: `/påminnelse kanal`.", administrator("forhåndsvis"));
    }

    @Test
    void the_preview_is_what_is_posted_then_but_for_its_reference() throws Exception {
        setUp();
        SentInteraction preview =
                discord.slash("påminnelse forhåndsvis").as(world.kari()).send();
        JsonNode shown = preview.awaitAnswer();

        JsonNode posted = digest();

        assertTrue(preview.ephemeral());
        assertEquals(
                posted.path("embeds").path(0).path("description"),
                shown.path("embeds").path(0).path("description"));
        assertEquals(
                posted.path("embeds").path(0).path("footer").path("text"),
                shown.path("embeds").path(0).path("footer").path("text"));
        assertTrue(shown.path("content").asText().contains("<t:1772528400:F>"));
    }

    @Test
    void now_posts_at_once_and_tells_where() throws Exception {
        setUp();
        SentInteraction now = discord.slash("påminnelse nå").as(world.kari()).send();
        String told = attempted(now);
        JsonNode posted = digests(world.processes()).get(0);
        assertEquals(
                "Sendt: https://discord.com/channels/200000000000000001/400000000000000002/"
                        + posted.path("id").asText(),
                told);
        assertTrue(now.ephemeral());
    }

    @Test
    void now_says_what_stands_in_the_way() throws Exception {
        setUp();
        discord.delete(world.processes());
        arrived();
        SentInteraction now = discord.slash("påminnelse nå").as(world.kari()).send();

        assertEquals(
                "Det gikk ikke: Kanalen finnes ikke lenger. Velg en annen med `/påminnelse kanal`."
                        + " Jeg prøver igjen i et kvarter.",
                attempted(now));
    }

    /** Makes rounds until the wish, which is planned meanwhile, has been attempted. */
    private String attempted(SentInteraction now) throws InterruptedException {
        while (now.answers().isEmpty()) {
            bot.round();
        }
        return now.awaitAnswer().path("content").asText();
    }

    @Test
    void anybody_may_suggest_an_owner_and_the_administrator_gets_it_with_the_line_to_paste() throws Exception {
        JsonNode digest = digest();

        SentInteraction pressed =
                discord.press(digest, "Foreslå eier").as(world.ola()).send();
        assertTrue(pressed.ephemeral());
        SentInteraction chosen = discord.select(pressed.awaitMessage(), "Velg en prosess", "Problemer")
                .as(world.ola())
                .send();
        Snapshots.assertSame("suggest-form", chosen.awaitAnswer());
        SentInteraction sent = discord.submitModal(chosen, Map.of("owner", "Liv @everyone Dal"))
                .as(world.ola())
                .send();

        assertEquals(
                "Takk! Forslaget om Liv @\u200Beveryone Dal som eier av Problemer går til dem som kan føre det inn.",
                sent.awaitAnswer().path("content").asText());
        assertTrue(sent.ephemeral());
        bot.round();
        JsonNode told = digests(world.dm(world.kari())).get(0);
        Snapshots.assertSame("suggestion", told.path("embeds"));
        bot.round();
        assertEquals(1, digests(world.dm(world.kari())).size());
        bot.assertManners();
    }

    @Test
    void suggestions_go_to_their_own_channel_where_there_is_one() throws Exception {
        administrator("kanal", Map.of("kanal", world.processes(), "forslag", world.general()));
        bot.round();
        suggest(world.ola(), "Forespørsler", "Liv Dal");
        bot.round();

        assertEquals(1, digests(world.general()).size());
        assertEquals(0, digests(world.dm(world.kari())).size());
    }

    @Test
    void a_lookup_of_a_card_without_owner_offers_to_suggest_one() throws Exception {
        setUp();
        SentInteraction asked =
                discord.slash("hvem eier", Map.of("prosess", "Forespørsler")).send();
        SentInteraction pressed = discord.press(asked.awaitMessage(), "Foreslå eier")
                .as(world.per())
                .send();

        assertEquals("Eier av Forespørsler", pressed.awaitAnswer().path("title").asText());
    }

    @Test
    void too_many_suggestions_of_one_user_are_not_taken_and_none_twice() throws Exception {
        setUp();
        for (int i = 0; i < 5; i++) {
            assertTrue(suggest(world.ola(), "Forespørsler", "Navn " + i).startsWith("Takk!"));
        }
        assertTrue(suggest(world.ola(), "Forespørsler", "Navn 6").startsWith("Det var mange forslag"));
        assertTrue(suggest(world.ola(), "Forespørsler", "Navn 0").startsWith("Du har alt foreslått"));
        assertTrue(suggest(world.per(), "Forespørsler", "Navn 0").startsWith("Takk!"));
    }

    private String suggest(User user, String title, String owner) {
        SentInteraction asked =
                discord.slash("hvem eier", Map.of("prosess", title)).as(user).send();
        SentInteraction pressed =
                discord.press(asked.awaitMessage(), "Foreslå eier").as(user).send();
        return discord.submitModal(pressed, Map.of("owner", owner))
                .as(user)
                .send()
                .awaitAnswer()
                .path("content")
                .asText();
    }

    @ParameterizedTest
    @CsvSource({"Utsett, utsette", "Trenger ikke eier, bestemme"})
    void what_an_administrator_decides_others_are_told_they_cannot(String button, String word) throws Exception {
        SentInteraction pressed =
                discord.press(digest(), button).as(world.ola()).send();

        assertTrue(pressed.awaitAnswer().path("content").asText().contains(word));
        assertTrue(pressed.ephemeral());
    }

    @Test
    void what_is_put_off_comes_again_when_its_time_is_over() throws Exception {
        JsonNode digest = digest();
        assertTrue(deed(digest, "Utsett", "Problemer", Map.of("weeks", "2", "reason", "Ny leder"))
                .startsWith("Problemer er utsatt. Den kommer igjen fra 17.3.2026"));

        bot.clock().advance(Duration.ofDays(7));
        bot.round();
        bot.clock().advance(Duration.ofDays(7));
        bot.round();

        List<JsonNode> digests = digests(world.processes());
        assertTrue(description(digests.get(0)).contains("Problemer"));
        assertFalse(description(digests.get(1)).contains("Problemer"));
        assertTrue(description(digests.get(2)).contains("Problemer"));
        assertTrue(administrator("status").contains("Sist:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "13", "to", "-1", "9 "})
    void weeks_that_are_none_put_nothing_off(String weeks) throws Exception {
        String answer = deed(digest(), "Utsett", "Problemer", Map.of("weeks", weeks, "reason", "x"));

        assertEquals(weeks.equals("9 "), answer.startsWith("Problemer er utsatt"), answer);
    }

    @ParameterizedTest
    @CsvSource({
        "31.12.2026, true",
        "2026-12-31, true",
        "4.3.2026, true",
        "3.3.2026, false",
        "31.2.2027, false",
        "31.12.2029, false",
        "snart, false",
    })
    void a_card_needs_no_owner_until_a_date_within_two_years(String until, boolean taken) throws Exception {
        String answer =
                deed(digest(), "Trenger ikke eier", "Forespørsler", Map.of("until", until, "reason", "Legges ned"));

        assertEquals(taken, answer.startsWith("Forespørsler trenger ikke eier før"), answer);
        assertEquals(taken, administrator("status").contains("Trenger ikke eier: 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Foreslå eier", "Utsett", "Trenger ikke eier"})
    void below_an_old_message_it_is_said_which_card_has_an_owner_by_now(String button) throws Exception {
        JsonNode digest = digest();
        bot.read(Handbooks.owned("Problemer"));

        JsonNode shown = discord.press(digest, button).as(world.kari()).send().awaitMessage();

        assertTrue(
                shown.path("content").asText().startsWith("Problemer har fått en eier i mellomtida.\n"),
                shown.path("content").asText());
        assertFalse(shown.path("components").toString().contains("Problemer"));
        assertTrue(shown.path("components").toString().contains("Forespørsler"));
        bot.assertManners();
    }

    @ParameterizedTest
    @CsvSource({
        "Foreslå eier, owner=Kari",
        "Utsett, weeks=2;reason=Ferie",
        "Trenger ikke eier, until=31.12.2026;reason=Ferie",
    })
    void a_form_about_a_card_that_got_an_owner_while_it_was_open_changes_nothing(String button, String filled)
            throws Exception {
        JsonNode digest = digest();
        SentInteraction pressed = discord.press(digest, button).as(world.kari()).send();
        SentInteraction chosen = discord.select(pressed.awaitMessage(), "Velg en prosess", "Problemer")
                .as(world.kari())
                .send();
        Map<String, String> inputs = Stream.of(filled.split(";"))
                .map(input -> input.split("="))
                .collect(Collectors.toMap(input -> input[0], input -> input[1]));
        chosen.awaitAnswer();
        bot.read(Handbooks.owned("Problemer"));

        SentInteraction sent =
                discord.submitModal(chosen, inputs).as(world.kari()).send();

        assertEquals(
                "Problemer har fått en eier i mellomtida.",
                sent.awaitAnswer().path("content").asText());
        bot.round();
        assertEquals(0, digests(world.dm(world.kari())).size());
        assertFalse(administrator("status").contains("Utsatt:"));
    }

    private String deed(JsonNode digest, String button, String title, Map<String, String> inputs) {
        SentInteraction pressed = discord.press(digest, button).as(world.kari()).send();
        SentInteraction chosen = discord.select(pressed.awaitMessage(), "Velg en prosess", title)
                .as(world.kari())
                .send();
        return discord.submitModal(chosen, inputs)
                .as(world.kari())
                .send()
                .awaitAnswer()
                .path("content")
                .asText();
    }

    private static String description(JsonNode message) {
        return message.path("embeds").path(0).path("description").asText();
    }

    @Test
    void the_buttons_of_a_digest_work_after_a_restart() throws Exception {
        JsonNode digest = digest();
        bot.restart();

        SentInteraction pressed =
                discord.press(digest, "Foreslå eier").as(world.ola()).send();

        assertEquals(
                "Hvilken prosess vil du foreslå en eier for?",
                pressed.awaitAnswer().path("content").asText());
    }

    @Test
    void a_hostile_card_is_listed_as_plain_text() throws Exception {
        bot.read(Handbooks.hostileOwnerless());
        digest();

        assertEquals(1, digests(world.processes()).size());
        bot.assertManners();
    }

    @Test
    void hundreds_of_cards_are_listed_as_far_as_there_is_room_and_the_rest_counted() throws Exception {
        bot.read(Handbooks.ownerless(300));
        JsonNode digest = digest();

        String text = description(digest);
        assertTrue(text.length() <= 4096);
        long listed = text.lines().filter(line -> line.startsWith("- **")).count();
        assertTrue(text.contains("… og " + (300 - listed) + " til."), text);
        assertTrue(digest.path("embeds").path(0).path("title").asText().startsWith("300 prosesser"));
    }

    @Test
    void the_status_tells_what_happened_and_what_stands_in_the_way() throws Exception {
        digest();
        String status = administrator("status");
        assertTrue(status.contains("Kanal: <#400000000000000002>"), status);
        assertTrue(status.contains("Påminnelse sendt https://discord.com/channels/"), status);

        discord.deny(world.processes(), Permissions.EMBED_LINKS);
        arrived();
        assertTrue(administrator("status").contains("Bygg inn lenker"));
    }

    @Test
    void while_the_ledger_cannot_be_had_it_is_said() {
        bot.reminders().close();

        assertTrue(administrator("status").startsWith("Påminnelsene er nede akkurat nå."));
        assertTrue(suggest(world.ola(), "Forespørsler", "Liv Dal").startsWith("Påminnelsene er nede akkurat nå."));
    }

    private void rounds(int count, Duration pause) throws InterruptedException {
        for (int i = 0; i < count; i++) {
            bot.clock().advance(pause);
            bot.round();
        }
    }

    @Test
    void an_answer_that_is_lost_makes_no_second_digest() throws Exception {
        setUp();
        discord.faults().add(Fault.reset("POST", MESSAGES).times(3).afterEffect());
        bot.clock().set(DUE);
        rounds(20, Duration.ofSeconds(30));

        assertEquals(1, digests(world.processes()).size());
        assertTrue(administrator("status").contains("Påminnelse sendt"));
    }

    @Test
    void what_arrived_is_found_among_hundreds_of_later_messages_whatever_the_bots_clock_says() throws Exception {
        setUp();
        discord.message(world.ola(), world.processes(), "før");
        arrived();
        discord.faults().add(Fault.reset("POST", MESSAGES).times(3).afterEffect());
        bot.clock().set(DUE.plus(Duration.ofHours(1)));
        bot.round();
        for (int i = 0; i < 250; i++) {
            discord.message(world.ola(), world.processes(), "etter " + i);
        }
        bot.clock().set(DUE);
        rounds(5, Duration.ofMinutes(5));

        assertEquals(1, digests(world.processes()).size());
        assertTrue(administrator("status").contains("Påminnelse sendt"));
    }

    @Test
    void one_server_whose_channel_is_slow_does_not_delay_the_digest_of_another() throws Exception {
        setUp();
        bot.reminders()
                .desk()
                .choose(
                        Long.parseLong(world.otherGuild().id()),
                        Long.parseLong(world.otherGeneral().id()),
                        null,
                        Long.parseLong(world.kari().id()));
        discord.faults()
                .add(Fault.late("POST", "/channels/" + world.processes().id() + "/messages", Duration.ofMinutes(1)));
        bot.clock().set(DUE);
        bot.reminders().rounds(bot.noticeboard(), () -> {}).round();
        discord.awaitMessages(world.otherGeneral(), 1);

        assertEquals(0, digests(world.processes()).size());
    }

    @Test
    void ten_minutes_of_server_faults_delay_the_digest_and_no_more() throws Exception {
        setUp();
        discord.faults().add(Fault.status("POST", MESSAGES, 500).times(1000));
        bot.clock().set(DUE);
        // JDA makes each request several times, with pauses in between: two rounds are enough.
        rounds(2, Duration.ofMinutes(5));
        assertEquals(0, digests(world.processes()).size());
        assertTrue(administrator("status").contains("Discord svarte ikke."));

        discord.faults().clear();
        rounds(3, Duration.ofMinutes(5));
        assertEquals(1, digests(world.processes()).size());
    }

    @Test
    void too_many_requests_are_waited_for() throws Exception {
        setUp();
        discord.faults().add(Fault.tooMany("POST", MESSAGES, 0.2));
        bot.clock().set(DUE);
        rounds(3, Duration.ofSeconds(30));

        assertEquals(1, digests(world.processes()).size());
    }

    @Test
    void a_permission_that_is_taken_away_delays_the_digest_until_it_is_back() throws Exception {
        setUp();
        discord.deny(world.processes(), Permissions.SEND_MESSAGES);
        arrived();
        bot.clock().set(DUE);
        rounds(5, Duration.ofMinutes(1));
        assertEquals(0, digests(world.processes()).size());
        assertTrue(administrator("status").contains("Send meldinger"));

        discord.deny(world.processes(), 0);
        arrived();
        rounds(5, Duration.ofMinutes(5));
        assertEquals(1, digests(world.processes()).size());
    }

    @Test
    void without_the_history_nothing_is_sent_again_of_which_nobody_knows_whether_it_arrived() throws Exception {
        setUp();
        discord.faults().add(Fault.reset("POST", MESSAGES).times(3).afterEffect());
        bot.clock().set(DUE);
        bot.round();
        discord.deny(world.processes(), Permissions.READ_MESSAGE_HISTORY);
        arrived();
        rounds(20, Duration.ofMinutes(1));
        assertEquals(1, digests(world.processes()).size());

        discord.deny(world.processes(), 0);
        arrived();
        rounds(5, Duration.ofMinutes(5));
        assertEquals(1, digests(world.processes()).size());
        assertTrue(administrator("status").contains("Påminnelse sendt"));
    }

    @Test
    void the_reminders_of_a_server_that_removes_the_bot_rest_until_it_is_invited_again() throws Exception {
        setUp();
        discord.expel(world.guild());
        arrived();
        rounds(2, Duration.ofSeconds(5));
        bot.clock().set(DUE.plus(Duration.ofDays(7)));
        rounds(20, Duration.ofHours(2));
        assertEquals(List.of("left 200000000000000001"), bot.reminders().departures());

        discord.invite(world.guild());
        arrived();
        bot.round();
        assertEquals(
                List.of("left 200000000000000001", "back 200000000000000001"),
                bot.reminders().departures());
        assertTrue(administrator("status").contains("Ingenting er sendt ennå."));
        bot.clock().set(DUE.plus(Duration.ofDays(14)));
        bot.round();
        assertEquals(1, digests(world.processes()).size());
    }

    @Test
    void a_server_that_removes_the_bot_while_it_is_down_is_noted_when_it_is_up() throws Exception {
        setUp();
        bot.restart(() -> discord.expel(world.guild()));
        rounds(3, Duration.ofSeconds(5));

        assertEquals(List.of("left 200000000000000001"), bot.reminders().departures());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_server_that_is_out_of_order_has_not_removed_the_bot(boolean restart) throws Exception {
        setUp();
        if (restart) {
            bot.restart(() -> discord.breakDown(world.guild()));
        } else {
            discord.breakDown(world.guild());
            arrived();
        }
        rounds(3, Duration.ofSeconds(5));
        bot.clock().set(DUE);
        rounds(3, Duration.ofMinutes(1));
        assertEquals(0, digests(world.processes()).size());

        discord.recover(world.guild());
        arrived();
        rounds(3, Duration.ofMinutes(5));
        assertEquals(List.of(), bot.reminders().departures());
        assertEquals(1, digests(world.processes()).size());
    }

    @Test
    void of_a_server_nobody_knows_while_the_connection_is_lost() throws Exception {
        long server = Long.parseLong(world.guild().id());
        Noticeboard board = bot.noticeboard();
        assertEquals(BotMembership.MEMBER, board.membership(server));
        discord.gateway().refuse(1000);
        discord.gateway().invalidate(false);

        assertEquals(BotMembership.UNKNOWN, assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            BotMembership membership = board.membership(server);
            while (membership == BotMembership.MEMBER) {
                Thread.onSpinWait();
                membership = board.membership(server);
            }
            return membership;
        }));
        discord.gateway().refuse(0);
    }

    /** Waits until the bot has seen what happened before. */
    private void arrived() {
        int before = discord.messages(world.dm(world.kari())).size();
        discord.message(world.kari(), world.dm(world.kari()), "vent til det er kommet fram");
        discord.awaitMessages(world.dm(world.kari()), before + 2);
    }
}
