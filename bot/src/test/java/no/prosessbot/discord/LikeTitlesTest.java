package no.prosessbot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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

/** Titles and names that are too long for Discord, and differ at their ends or in their middle alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LikeTitlesTest {

    private static final String BEGINNING =
            "Håndtering av henvendelser om tjenester og støtteordninger fra innbyggere, "
                    + "organisasjoner og næringsliv i bydel ";

    private static final List<String> TITLES = List.of(
            BEGINNING + "Nord, med oppfølging",
            BEGINNING + "Sør, med oppfølging",
            BEGINNING + "Sør, med klagebehandling",
            BEGINNING + "Øst");

    private static final String FAMILY = "Maximilian Alexander Ferdinand Konstantin Theodor Leopold Sebastian "
            + "Benedikt Wilhelm Valentin Nikolai Johannes von ";

    private final TestBot bot = TestBot.start(handbook());
    private final LoopbackDiscord discord = bot.discord();
    private final World world = bot.world();

    LikeTitlesTest() throws Exception {}

    private static Handbook handbook() {
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < TITLES.size(); i++) {
            Role owner = Samples.person(FAMILY + "Berg" + i);
            cards.add(Samples.card(TITLES.get(i), owner, Role.ABSENT, "Formål " + i + ".", null, null, 10 * i + 1));
        }
        return new Handbook(cards, List.of());
    }

    private static Handbook ownerless() {
        return new Handbook(
                IntStream.range(0, TITLES.size())
                        .mapToObj(i -> Samples.card(TITLES.get(i), Role.ABSENT, Role.ABSENT, null, null, null, i + 1))
                        .toList(),
                List.of());
    }

    @AfterEach
    void manners() {
        bot.assertManners();
        bot.read(handbook());
    }

    @AfterAll
    void end() {
        bot.close();
    }

    private static List<String> texts(JsonNode nodes, String field) {
        List<String> texts = new ArrayList<>();
        nodes.forEach(node -> texts.add(node.path(field).asText()));
        return texts;
    }

    private static void assertDistinct(List<String> labels) {
        assertEquals(TITLES.size(), Set.copyOf(labels).size(), labels::toString);
    }

    @Test
    void what_is_completed_can_be_told_apart_and_leads_to_the_right_card() {
        JsonNode choices = discord.autocomplete("prosess", "navn", "håndtering")
                .send()
                .awaitAnswer()
                .path("choices");
        assertDistinct(texts(choices, "name"));
        for (JsonNode choice : choices) {
            String ending = choice.path("name").asText().replaceFirst(".*(Nord|Sør|Øst)", "$1");
            JsonNode answer = discord.slash(
                            "prosess", Map.of("navn", choice.path("value").asText()))
                    .send()
                    .awaitAnswer();

            String title = answer.path("embeds").path(0).path("title").asText();
            assertTrue(title.endsWith(ending), title + " for " + choice);
        }
    }

    @Test
    void people_can_be_told_apart_as_well() {
        JsonNode choices = discord.autocomplete("hvem har", "person", "maxi")
                .send()
                .awaitAnswer()
                .path("choices");

        assertDistinct(texts(choices, "name"));
        for (JsonNode choice : choices) {
            String name = choice.path("name").asText();
            String answer = discord.slash(
                            "hvem har", Map.of("person", choice.path("value").asText()))
                    .send()
                    .awaitAnswer()
                    .toString();
            assertTrue(answer.contains(name.substring(name.length() - "Berg0".length())), name + ": " + answer);
        }
    }

    @Test
    void a_menu_can_be_chosen_from() {
        JsonNode asked = discord.slash("spør", Map.of("tekst", "hvem eier henvendelser bydel"))
                .send()
                .awaitMessage();
        JsonNode options =
                asked.path("components").path(0).path("components").path(0).path("options");
        assertDistinct(texts(options, "label"));
        for (int i = 0; i < TITLES.size(); i++) {
            String label = options.path(i).path("label").asText();
            int card = Integer.parseInt(
                            options.path(i).path("description").asText().replaceAll("\\D", ""))
                    / 10;

            String answer = discord.select(asked, "Velg den du mener", label)
                    .send()
                    .awaitAnswer()
                    .path("content")
                    .asText();

            assertTrue(answer.contains("Berg" + card), label + ": " + answer);
        }
    }

    @Test
    void the_form_says_which_card_it_is_about() {
        bot.read(ownerless());
        List<String> titles = new ArrayList<>();
        for (String title : TITLES) {
            JsonNode asked =
                    discord.slash("hvem eier", Map.of("prosess", title)).send().awaitMessage();
            SentInteraction form =
                    discord.press(asked, "Foreslå eier").as(world.ola()).send();
            titles.add(form.awaitAnswer().path("title").asText());
        }

        assertDistinct(titles);
        assertTrue(titles.stream().allMatch(title -> title.startsWith("Eier av ")), titles::toString);
    }

    @Test
    void a_list_shows_which_is_which() {
        String list = discord.slash("prosesser")
                .send()
                .awaitAnswer()
                .path("embeds")
                .path(0)
                .path("description")
                .asText();

        assertDistinct(list.lines()
                .filter(line -> line.contains(" · "))
                .map(line -> line.substring(0, line.indexOf(" · ")))
                .toList());
    }
}
