package no.prosessbot.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @TempDir
    Path folder;

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("Ukjent valg --jsn. Mente du --json?", "ask", "--jsn", "hei"),
                fault("Ukjent valg --contents. Mente du --content?", "--contents=x", "chat"),
                fault(
                        "Ukjent valg --farge. Du kan bruke --config, --content, --help, --json eller --site. "
                                + "Begynner et spørsmål med bindestrek, skriv -- foran det.",
                        "cards",
                        "--farge"),
                fault(
                        "Ukjent valg -x. Du kan bruke --config, --content, --help, --site eller --version. "
                                + "Begynner et spørsmål med bindestrek, skriv -- foran det.",
                        "-x"),
                fault("Ukjent kommando «chek». Mente du «check»?", "chek"),
                fault("Ukjent kommando «ASK». Mente du «ask»?", "ASK", "hei"),
                fault(
                        "Ukjent kommando «hvem eier Release». Kommandoene er ask, cards, check, remind, chat og discord. "
                                + "Et spørsmål stilles slik: ask \"hvem eier Release\"",
                        "hvem eier Release"),
                fault(
                        "Boten har ikke noe token. Sett miljøvariabelen DISCORD_TOKEN til tokenet fra Discord "
                                + "Developer Portal.",
                        "discord"),
                fault(
                        "Kommandoen «discord» tar ikke imot «på». Fjern det, eller se «discord --help».",
                        "discord",
                        "på"),
                fault(
                        "Ukjent valg --tokne. Du kan bruke --config, --content, --help eller --site. "
                                + "Begynner et spørsmål med bindestrek, skriv -- foran det.",
                        "discord",
                        "--tokne=x"),
                fault("Kommandoen «cards» tar ikke imot «alle». Fjern det, eller se «cards --help».", "cards", "alle"),
                fault("--content mangler en verdi. Skriv den etter, for eksempel --content VERDI.", "ask", "--content"),
                fault(
                        "--content mangler en verdi. Skriv den etter, for eksempel --content VERDI.",
                        "cards",
                        "--content",
                        "--json"),
                fault("--config mangler en verdi. Skriv den etter, for eksempel --config VERDI.", "--config"),
                fault("--content er oppgitt to ganger. Behold den ene.", "chat", "--content", "a", "--content", "b"),
                fault("--format kan være text, github, json eller sarif, ikke «xml».", "check", "--format", "xml"),
                fault("--format mangler en verdi. Skriv den etter, for eksempel --format VERDI.", "check", "--format"),
                fault("--json tar ingen verdi. Skriv bare --json.", "cards", "--json=ja"),
                fault(
                        "Skriv et spørsmål etter ask, for eksempel ask \"hvem eier Release\", eller bruk --stdin.",
                        "ask",
                        "--json"),
                fault("Finner ikke mappa «borte». Sjekk stien etter --content.", "check", "--content", "borte"),
                fault("Finner ikke mappa «». Sjekk stien etter --content.", "check", "--content="),
                fault("Finner ikke mappa «a b». Sjekk stien etter --content.", "check", "--content", "a\0b"),
                fault(
                        "Finner ikke mappa «a  ::error::b». Sjekk stien etter --content.",
                        "check",
                        "--content=a\u001B\n::error::b"),
                fault("Ukjent kommando «ask ». Mente du «ask»?", "ask\u0007"),
                fault(
                        "«fil.md» er ikke en mappe. Oppgi mappa med sidene etter --content.",
                        "--content",
                        "fil.md",
                        "ask",
                        "hei"),
                fault(
                        "Finner ikke konfigurasjonsfila «borte.yml». Sjekk stien etter --config.",
                        "--config",
                        "borte.yml",
                        "cards"),
                fault("feil.yml:1:1: Ukjent nøkkel «kontent». Mente du «content»?", "--config=feil.yml", "cards"));
    }

    private static Arguments fault(String sentence, String... arguments) {
        return Arguments.of(sentence, arguments);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void wrong_usage_is_told_in_one_sentence_with_the_remedy(String sentence, String[] arguments) throws Exception {
        Files.writeString(folder.resolve("fil.md"), "tekst\n");
        Files.writeString(folder.resolve("feil.yml"), "kontent: x\n");
        assertEquals(new Run(2, "", sentence + "\n"), Run.of(folder, Map.of(), "", arguments));
    }

    @Test
    void a_missing_default_folder_is_told_with_both_remedies() {
        assertEquals(
                new Run(
                        2,
                        "",
                        "Finner ikke mappa «" + folder.resolve("content") + "» med sidene. "
                                + "Oppgi den med --content, eller med content i konfigurasjonen.\n"),
                Run.of(folder, Map.of(), ""));
    }

    @Test
    void a_token_makes_the_bot_the_default_and_a_bad_one_is_told_only_by_it() {
        Map<String, String> badToken = Map.of("DISCORD_TOKEN", "to ord");

        assertEquals(
                new Run(
                        2,
                        "",
                        "DISCORD_TOKEN har mellomrom, anførselstegn eller andre tegn som ikke finnes i et token. "
                                + "Kopier det på nytt fra Discord Developer Portal.\n"),
                Run.of(folder, badToken, ""));
        assertEquals(
                "Finner ikke mappa «borte». Sjekk stien etter --content.\n",
                Run.of(folder, badToken, "", "chat", "--content", "borte").err());
    }

    @Test
    void the_bot_does_not_start_without_a_content_folder() {
        assertEquals(
                new Run(2, "", "Finner ikke mappa «borte». Sjekk stien etter --content.\n"),
                Run.of(folder, Map.of("DISCORD_TOKEN", "MTIz.a.b"), "", "discord", "--content", "borte"));
    }

    @Test
    void the_configured_language_is_the_language_of_what_is_told() {
        assertEquals(
                "Cannot find the folder \"borte\". Check the path after --content.\n",
                Run.of(folder, Map.of("PROSESSBOT_LANGUAGE", "en"), "", "check", "--content", "borte")
                        .err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ask", "cards", "check", "chat", "discord"})
    void help_is_norwegian_and_on_standard_output(String command) {
        Run run = command.isEmpty()
                ? Run.of(folder, Map.of(), "", "--help")
                : Run.of(folder, Map.of(), "", command, "-h");

        assertEquals(0, run.status());
        assertEquals("", run.err());
        assertTrue(run.out().startsWith(("Bruk: prosessbot " + command).strip()), run.out());
        assertTrue(run.out().contains("Vis denne hjelpen."), run.out());
        assertFalse(run.out().contains("Usage"), run.out());
        assertTrue(run.out().lines().noneMatch(line -> line.matches("\\s+--?\\S+\\s*")), "Every option is explained");
    }

    @Test
    void version_names_the_program() {
        assertEquals(new Run(0, "prosessbot dev\n", ""), Run.of(folder, Map.of(), "", "--version"));
    }
}
