package no.prosessbot.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a site is named on the command line, in the file and in the environment, and what is told of it. */
class SiteOptionTest {

    @TempDir
    Path folder;

    @BeforeEach
    void aSite() throws IOException {
        write("nett/hugo.toml", "contentDir = 'sider'\nignoreFiles = ['README']\n");
        write("nett/sider/drift.md", page("Release"));
        write("nett/sider/README.md", page("Behov"));
        write("content/andre.md", page("Annet"));
    }

    private static String page(String title) {
        return "---\ntitle: x\n---\n{{< prosesser/card title=\"" + title
                + "\" owner=\"Kari Lien\" leader=\"Per Moe\" purpose=\"a\" input=\"b\" output=\"c\" >}}\n";
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).resolve("..").normalize());
        Files.writeString(folder.resolve(name), text);
    }

    private Run run(Map<String, String> environment, String... arguments) {
        return Run.of(folder, environment, "", arguments);
    }

    private Run run(String... arguments) {
        return run(Map.of(), arguments);
    }

    private static List<String> files(Run cards) {
        return cards.out()
                .lines()
                .map(line -> line.replaceFirst(".*\"file\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    @Test
    void the_option_the_file_and_the_environment_each_name_a_site() throws IOException {
        List<String> site = List.of("sider/drift.md");
        assertEquals(site, files(run("cards", "--json", "--site", "nett")));
        assertEquals(site, files(run(Map.of("PROSESSBOT_SITE_ROOT", "nett"), "cards", "--json")));
        write("prosessbot.yml", "site: {root: nett}\n");
        assertEquals(site, files(run("cards", "--json")));
        assertEquals(List.of("andre.md"), files(run("cards", "--json", "--content", "content")));
        assertEquals(List.of("andre.md"), files(run(Map.of("PROSESSBOT_CONTENT", "content"), "cards", "--json")));
    }

    @Test
    void a_content_folder_has_the_configuration_of_its_site_unless_that_is_turned_off() {
        assertEquals(List.of("drift.md"), files(run("cards", "--json", "--content", "nett/sider")));
        assertEquals(
                List.of("README.md", "drift.md"),
                files(run(Map.of("PROSESSBOT_SITE_CONFIG", "none"), "cards", "--json", "--content", "nett/sider")));
    }

    /** The {@code url} and {@code lang} of each card. */
    private static List<String> addresses(Run cards) {
        return cards.out()
                .lines()
                .map(line -> line.replaceFirst(".*\"line\":\\d+,(.*)}", "$1"))
                .toList();
    }

    @Test
    void cards_say_where_they_are_read_and_in_which_language() throws IOException {
        write(
                "nett/hugo.toml",
                "baseURL = 'https://ex.no/hb'\ndefaultContentLanguage = 'no'\n[languages.no]\n[languages.en]\n");
        write("nett/content/Min Drift.md", page("Release").replace("{{<", "## Mål og tall\n\n{{<"));
        write("nett/content/Min Drift.en.md", page("Release"));

        assertEquals(
                List.of(
                        "\"url\":\"https://ex.no/hb/en/min-drift/\",\"lang\":\"en\"",
                        "\"url\":\"https://ex.no/hb/min-drift/#m%C3%A5l-og-tall\",\"lang\":\"no\""),
                addresses(run("cards", "--json", "--site", "nett")));
        Map<String, String> set = Map.of("PROSESSBOT_SITE_URL", "https://b.no/{path}");
        assertEquals(
                List.of(
                        "\"url\":\"https://b.no/en/min-drift/\",\"lang\":\"en\"",
                        "\"url\":\"https://b.no/min-drift/#m%C3%A5l-og-tall\",\"lang\":\"no\""),
                addresses(run(set, "cards", "--json", "--site", "nett")));
        write("nett/hugo.toml", "baseURL = '/'\n");
        assertEquals(List.of("\"url\":null,\"lang\":null"), addresses(run("cards", "--json", "--site", "nett")));
    }

    @Test
    void the_release_of_hugo_can_be_set() throws IOException {
        write("nett/sider/s/_index.md", "---\ndraft: true\n---\n");
        write("nett/sider/s/p.md", page("Drift"));

        assertEquals(2, files(run("cards", "--json", "--site", "nett")).size());
        assertEquals(
                1,
                files(run(Map.of("PROSESSBOT_SITE_HUGO_VERSION", "0.111.3"), "cards", "--json", "--site", "nett"))
                        .size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--site nett --content content | Oppgi enten --content eller --site, ikke begge.",
                "--site borte | Finner ikke mappa «borte». Sjekk stien etter --site.",
                "--site nett/hugo.toml | «nett/hugo.toml» er ikke en mappe. Oppgi rota til nettstedet etter --site.",
                "--site content | Det er ikke noe nettsted i mappa «content»: hugo.toml, hugo.yaml, hugo.json, config.toml"
                        + " eller config mangler. Oppgi rota til nettstedet etter --site, eller mappa med sidene etter --content.",
            })
    void what_cannot_be_a_site_is_told_in_one_sentence(String options, String sentence) {
        String[] arguments = ("cards " + options).split(" ", -1);
        assertEquals(new Run(2, "", sentence + "\n"), run(arguments));
    }

    @Test
    void a_site_whose_content_is_missing_is_told_with_the_folder() throws IOException {
        write("nett/hugo.toml", "contentDir = 'borte'\n");
        assertEquals(
                new Run(
                        2,
                        "",
                        "Finner ikke mappa «" + folder.resolve("nett/borte")
                                + "», der nettstedet har sidene sine. Sjekk contentDir og module.mounts i oppsettet til nettstedet.\n"),
                run("cards", "--site", "nett"));
    }

    @Test
    void settings_that_exclude_each_other_are_refused_where_they_stand() throws IOException {
        write("prosessbot.yml", "content: content\nsite:\n  root: nett\n");
        assertEquals(
                new Run(
                        2,
                        "",
                        "prosessbot.yml:3:9: «site.root» og «content» kan ikke brukes sammen. Behold den ene.\n"),
                run("cards"));
        write("prosessbot.yml", "site: {hugo-version: ny}\n");
        assertEquals(
                new Run(
                        2,
                        "",
                        "prosessbot.yml:1:22: «site.hugo-version» skal være en versjon av Hugo som 0.128.0, men er «ny».\n"),
                run("cards"));
    }

    @Test
    void check_tells_what_is_wrong_with_the_configuration() throws IOException {
        write("nett/hugo.toml", "contentDir = 'sider'\ntimeZone = 'Europe/Olso'\n");
        Run check = run("check", "--site", "nett");
        assertEquals(1, check.status());
        assertEquals(
                "hugo.toml:2:1: error: Tidssonen «Europe/Olso» finnes ikke. Skriv en som Europe/Oslo i timeZone.\n",
                check.out());
        assertEquals(
                "../hugo.toml:2:1: error: Tidssonen «Europe/Olso» finnes ikke. Skriv en som Europe/Oslo i timeZone.\n",
                run("check", "--content", "nett/sider").out());
        assertEquals(
                "::error file=nett/hugo.toml,line=2,col=1,title=unknown-time-zone::Tidssonen «Europe/Olso» finnes ikke. "
                        + "Skriv en som Europe/Oslo i timeZone.\n",
                run("check", "--content", "nett/sider", "--format", "github").out());
    }

    @Test
    void an_answer_from_a_site_with_a_broken_configuration_says_so() throws IOException {
        write("content/a.md", page("Release"));
        write("hugo.toml", "x = [\n");
        Run ask = run("ask", "--site", ".", "hvem eier Release");
        assertEquals(0, ask.status());
        assertEquals(
                "Oppsettet til nettstedet har en feil i hugo.toml, så Hugo ville ha stanset. Standarden gjelder der det ikke "
                        + "kan leses. Kjør «check» for å se hva som er galt.\n",
                ask.err());
    }

    @Test
    void check_counts_the_cards_that_nobody_sees_and_names_their_places_for_programs() throws IOException {
        write(
                "nett/sider/a.md",
                page("A").replace("title: x", "draft: true") + page("A2").substring(17));
        write("nett/sider/b.md", page("B").replace("title: x", "date: 2999-01-01"));
        write("nett/sider/l/index.md", "---\ntitle: x\n---\n");
        write("nett/sider/l/c.md", page("C"));

        Run text = run("check", "--site", "nett");
        assertEquals(
                "5 kort vises ikke: 2 utkast, ett framtidig, 1 i en bunt, 1 i utelatte filer.\nIngen feil. Ett kort lest.\n",
                text.err());
        assertEquals("", text.out());
        assertEquals(0, text.status());

        JsonNode json = JsonMapper.builder()
                .build()
                .readTree(run("check", "--site", "nett", "--format", "json").out());
        assertEquals(5, json.size());
        assertEquals(
                "{\"file\":\"sider/a.md\",\"line\":4,\"column\":1,\"severity\":\"info\",\"rule\":\"hidden-card\","
                        + "\"message\":\"Kortet «A» vises ikke: siden er et utkast.\",\"title\":\"A\",\"reason\":\"draft\"}",
                json.get(1).toString());

        JsonNode run = JsonMapper.builder()
                .build()
                .readTree(run("check", "--site", "nett", "--format", "sarif").out())
                .get("runs")
                .get(0);
        assertEquals(0, run.get("results").size());
        assertEquals(
                "{\"uri\":\"nett/sider/README.md\",\"line\":4,\"title\":\"Behov\",\"reason\":\"ignored-file\"}",
                run.get("properties").get("hiddenCards").get(0).toString());
    }

    @Test
    void hidden_cards_are_counted_in_nynorsk_and_english_too() {
        assertEquals(
                "Eitt kort blir ikkje vist: 1 i utelatne filer.",
                run(Map.of("PROSESSBOT_LANGUAGE", "nn"), "check", "--site", "nett")
                        .err()
                        .lines()
                        .findFirst()
                        .orElse(""));
        assertEquals(
                "One card is not shown: 1 in ignored files.",
                run(Map.of("PROSESSBOT_LANGUAGE", "en"), "check", "--site", "nett")
                        .err()
                        .lines()
                        .findFirst()
                        .orElse(""));
    }
}
