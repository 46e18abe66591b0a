package no.prosessbot.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationFaultsTest {

    @TempDir
    Path folder;

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "farge:\n  url: x\n",
                        "1:1: Ukjent nøkkel «farge». Nøklene er content, site.root, site.config, site.hugo-version, cards.shortcodes, "
                                + "cards.placeholders, cards.aliases, synonymer, synonyms, site.url, site.edit-url, people, "
                                + "discord.guild, discord.servers, discord.direct-messages, discord.private, state, reminders.schedule, reminders.zone, "
                                + "reminders.free-days, reminders.summer-weeks, reminders.back-off, "
                                + "reminders.mention-from, reminders.mention, reminders.still-for, reminders.keep-for, "
                                + "reminders.keep-left-for, language og log.level."),
                fault("site:\n  urls: x\n", "2:3: Ukjent nøkkel «site.urls». Mente du «site.url»?"),
                fault("sit:\n  url: x\n", "1:1: Ukjent nøkkel «sit». Mente du «site»?"),
                fault("discrod:\n  private: true\n", "1:1: Ukjent nøkkel «discrod». Mente du «discord»?"),
                fault("contents: x\n", "1:1: Ukjent nøkkel «contents». Mente du «content»?"),
                fault("language: nb\ncontetn: x\n", "2:1: Ukjent nøkkel «contetn». Mente du «content»?"),
                fault("language: no\n", "1:11: «language» kan være nb, nn eller en, ikke «no»."),
                fault(
                        "log:\n  level: WARN\n",
                        "2:10: «log.level» kan være error, warn, info, debug eller trace, ikke «WARN»."),
                fault("content:\n", "1:9: «content» mangler en verdi. Skriv en, eller slett linja."),
                fault("content: ''\n", "1:10: «content» mangler en verdi. Skriv en, eller slett linja."),
                fault("content: [a]\n", "1:10: «content» skal være en tekst."),
                fault("cards: a\n", "1:8: «cards» skal ha linjer på formen «navn: verdi» under seg."),
                fault(
                        "cards:\n  shortcodes: a\n",
                        "2:15: «cards.shortcodes» skal være en liste, for eksempel [en, to]."),
                fault("cards:\n  shortcodes: [{a: b}]\n", "2:16: «cards.shortcodes» skal være en tekst."),
                fault(
                        "cards:\n  placeholders:\n    - a\n    -\n",
                        "4:6: «cards.placeholders» mangler en verdi. Skriv en, eller slett linja."),
                fault(
                        "cards: {aliases: {effekt: utbytte}}\n",
                        "1:27: «cards.aliases.effekt» kan være title, owner, leader, purpose, input eller output, ikke «utbytte»."),
                fault("synonymer: [a]\n", "1:12: «synonymer» skal ha linjer på formen «navn: verdi» under seg."),
                fault(
                        "synonymer:\n  Release: CAB\n",
                        "2:12: «synonymer.Release» skal være en liste, for eksempel [en, to]."),
                fault(
                        "site: {url: handbok.no}\n",
                        "1:13: «site.url» skal begynne med https:// eller http://, men er «handbok.no»."),
                fault(
                        "site:\n  edit-url: https://a.no/{fil}\n",
                        "2:13: «site.edit-url» har plassholderen {fil}, men bare {file}, {line}, {page} og {path} kan brukes."),
                fault(
                        "people: {Hanne: '@hanne'}\n",
                        "1:17: «people.Hanne» skal være ID-en til en bruker (123456789012345678) eller en rolle "
                                + "(<@&123456789012345678>) på Discord, men er «@hanne»."),
                fault(
                        "people: {Hanne: '9999999999999999999'}\n",
                        "1:17: «people.Hanne» skal være ID-en til en bruker (123456789012345678) eller en rolle "
                                + "(<@&123456789012345678>) på Discord, men er «9999999999999999999»."),
                fault(
                        "discord: {guild: 'min server'}\n",
                        "1:18: «discord.guild» skal være ID-en til en server på Discord (123456789012345678), "
                                + "men er «min server»."),
                fault(
                        "discord:\n  guild: 1234\n",
                        "2:10: «discord.guild» skal være ID-en til en server på Discord (123456789012345678), "
                                + "men er «1234»."),
                fault(
                        "discord.guild: -345678901234567890\n",
                        "1:16: «discord.guild» skal være ID-en til en server på Discord (123456789012345678), "
                                + "men er «-345678901234567890»."),
                fault(
                        "discord:\n  servers:\n    - 345678901234567890\n    - Bedriften\n",
                        "4:7: «discord.servers» skal være ID-en til en server på Discord (123456789012345678), "
                                + "men er «Bedriften»."),
                fault(
                        "discord:\n  servers: 345678901234567890\n",
                        "2:12: «discord.servers» skal være en liste, for eksempel [en, to]."),
                fault(
                        "discord:\n  direct-messages: members\n",
                        "2:20: «discord.direct-messages» kan være alle, medlemmer eller ingen, ikke «members»."),
                fault(
                        "discord:\n  servers: [345678901234567890]\n  guild: 456789012345678901\n",
                        "3:10: «discord.guild» er 456789012345678901, men den serveren er ikke blant dem i "
                                + "«discord.servers», så kommandoene ville ikke blitt besvart. Legg den til der, "
                                + "eller slett «discord.guild»."),
                fault("discord:\n  private: ja\n", "2:12: «discord.private» kan være true eller false, ikke «ja»."),
                fault("discord:\n  gild: 1\n", "2:3: Ukjent nøkkel «discord.gild». Mente du «discord.guild»?"),
                fault("discord: true\n", "1:10: «discord» skal ha linjer på formen «navn: verdi» under seg."),
                tokenInFile("token: MTA.hemmelig\n", "1:1", "token"),
                tokenInFile("discord:\n  token: MTA.hemmelig\n", "2:3", "discord.token"),
                tokenInFile("DISCORD_TOKEN: MTA.hemmelig\n", "1:1", "DISCORD_TOKEN"),
                tokenInFile("discord: {bot-token: MTA.hemmelig}\n", "1:11", "discord.bot-token"),
                fault(
                        "discord:\n  api-url: https://a.no/\n",
                        "2:3: «discord.api-url» kan ikke stå i fila. Slett linja, og sett miljøvariabelen "
                                + "DISCORD_API_URL."),
                fault(
                        "content: a\n\ncontent: b\n",
                        "3:1: «content» står her for andre gang. Den første er i prosessbot.yml:1:1. Fjern en av dem."),
                fault(
                        "synonymer: {}\nsynonyms: {}\n",
                        "2:1: «synonymer» står her for andre gang. Den første er i prosessbot.yml:1:1. Fjern en av dem."),
                fault(
                        "site: {url: https://a.no}\nsite.url: https://b.no\n",
                        "2:1: «site.url» står her for andre gang. Den første er i prosessbot.yml:1:8. Fjern en av dem."),
                fault(
                        "people:\n  A: '123456789012345678'\n  A: '123456789012345678'\n",
                        "3:3: «people.A» står her for andre gang. Den første er i prosessbot.yml:2:3. Fjern en av dem."),
                fault("- a\n", "1:1: Her skal det stå innstillinger på formen «navn: verdi»."),
                fault("bare tekst\n", "1:1: Her skal det stå innstillinger på formen «navn: verdi»."),
                fault(
                        "content: a\nsite: b: c\n",
                        "2:8: Dette er ikke gyldig YAML. Sjekk innrykk, kolon og anførselstegn."),
                fault("site:\n\turl: x\n", "2:1: Tabulator kan ikke brukes til innrykk i YAML. Bruk mellomrom."),
                fault(
                        "content: a\n---\ncontent: b\n",
                        "2:1: Dette er ikke gyldig YAML. Sjekk innrykk, kolon og anførselstegn."),
                fault("content: a\nx: å\u0007\n", "2:5: Her står et tegn som ikke kan brukes i YAML. Fjern det."),
                fault("a: *b\n", "1:4: Dette er ikke gyldig YAML. Sjekk innrykk, kolon og anførselstegn."),
                fault("? [a]\n: b\n", "1:3: «?» skal være en tekst."));
    }

    private static Arguments fault(String text, String message) {
        return Arguments.of(text, "prosessbot.yml:" + message);
    }

    private static Arguments tokenInFile(String text, String place, String key) {
        return fault(
                text,
                place + ": «" + key + "» kan ikke stå i en fil, fordi tokenet følger med når fila deles. Slett linja, "
                        + "og sett miljøvariabelen DISCORD_TOKEN.");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_told_with_its_place_and_the_remedy(String text, String message) throws Exception {
        write(text);
        assertEquals(message, faultOf(Map.of(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a: &a [*a]\n", "people: &p\n  x: *p\n", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
            })
    void a_file_that_turns_in_on_itself_is_only_a_fault(String text) throws Exception {
        write(text);
        assertNotNull(faultOf(Map.of(), Optional.empty()));
    }

    static Stream<Arguments> environmentFaults() {
        return Stream.of(
                Arguments.of(
                        "PROSESSBOT_LANGAUGE",
                        "nb",
                        "Ukjent miljøvariabel PROSESSBOT_LANGAUGE. Mente du PROSESSBOT_LANGUAGE?"),
                Arguments.of(
                        "PROSESSBOT_LANGUAGE",
                        "no",
                        "PROSESSBOT_LANGUAGE: «language» kan være nb, nn eller en, ikke «no»."),
                Arguments.of(
                        "PROSESSBOT_PEOPLE",
                        "Hanne",
                        "PROSESSBOT_PEOPLE: «people» skal ha linjer på formen «navn: verdi» under seg."),
                Arguments.of(
                        "PROSESSBOT_PEOPLE",
                        "{Hanne",
                        "PROSESSBOT_PEOPLE: Dette er ikke gyldig YAML. Sjekk innrykk, kolon og anførselstegn."),
                Arguments.of(
                        "PROSESSBOT_DISCORD_TOKEN",
                        "MTA.hemmelig",
                        "Ukjent miljøvariabel PROSESSBOT_DISCORD_TOKEN. Mente du DISCORD_TOKEN?"),
                Arguments.of(
                        "PROSESSBOT_TOKEN",
                        "MTA.hemmelig",
                        "Ukjent miljøvariabel PROSESSBOT_TOKEN. Mente du DISCORD_TOKEN?"),
                Arguments.of(
                        "PROSESSBOT_DISCORD_PRIVAT",
                        "true",
                        "Ukjent miljøvariabel PROSESSBOT_DISCORD_PRIVAT. Mente du PROSESSBOT_DISCORD_PRIVATE?"),
                Arguments.of(
                        "PROSESSBOT_DISCORD_GUILD",
                        "Bedriften",
                        "PROSESSBOT_DISCORD_GUILD: «discord.guild» skal være ID-en til en server på Discord "
                                + "(123456789012345678), men er «Bedriften»."),
                Arguments.of(
                        "PROSESSBOT_DISCORD_SERVERS",
                        "345678901234567890, Verftet",
                        "PROSESSBOT_DISCORD_SERVERS: «discord.servers» skal være ID-en til en server på Discord "
                                + "(123456789012345678), men er «Verftet»."),
                Arguments.of(
                        "PROSESSBOT_CONFIG",
                        "borte.yml",
                        "Finner ikke konfigurasjonsfila «borte.yml». Sjekk stien i miljøvariabelen PROSESSBOT_CONFIG."));
    }

    @ParameterizedTest
    @MethodSource("environmentFaults")
    void a_fault_in_the_environment_names_the_variable(String variable, String value, String message) {
        assertEquals(message, faultOf(Map.of(variable, value), Optional.empty()));
    }

    @Test
    void a_file_that_cannot_be_read_is_told_with_its_name() throws Exception {
        Files.write(folder.resolve("latin1.yml"), "content: økonomi\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("stor.yml"), "# ".repeat(600_000));

        assertEquals(
                "Finner ikke konfigurasjonsfila «borte.yml». Sjekk stien etter --config.",
                faultOf(Map.of(), Optional.of("borte.yml")));
        assertEquals(".: Dette er en mappe. Oppgi en fil i YAML-format.", faultOf(Map.of(), Optional.of(".")));
        assertEquals(
                "latin1.yml: Fila er ikke lagret som UTF-8. Lagre den på nytt med den tegnkodingen.",
                faultOf(Map.of(), Optional.of("latin1.yml")));
        assertEquals(
                "stor.yml: Fila er for stor til å være en konfigurasjon. Sjekk at det er riktig fil.",
                faultOf(Map.of(), Optional.of("stor.yml")));
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("prosessbot.yml"), text);
    }

    private ConfigurationReader reader(Map<String, String> environment) {
        return new ConfigurationReader(environment, folder);
    }

    private String faultOf(Map<String, String> environment, Optional<String> file) {
        return assertThrows(
                        ConfigurationException.class, () -> reader(environment).read(file))
                .sentence();
    }
}
