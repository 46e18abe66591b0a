package no.prosessbot.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Field;
import no.prosessbot.card.ReadingRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationReaderTest {

    @TempDir
    Path folder;

    @Test
    void without_file_and_environment_the_defaults_hold() throws ConfigurationException {
        Configuration configuration = read(Map.of());

        assertEquals(folder.resolve("content"), configuration.content());
        assertEquals(ReadingRules.DEFAULT, configuration.reading());
        assertEquals(Map.of(), configuration.synonyms());
        assertNull(configuration.siteUrl());
        assertNull(configuration.editUrl());
        assertEquals(Map.of(), configuration.people());
        assertEquals(Language.BOKMAAL, configuration.language());
        assertNull(configuration.developmentServer());
        assertEquals(Servers.ALL, configuration.servers());
        assertEquals(DirectMessages.EVERYBODY, configuration.directMessages());
        assertFalse(configuration.privateAnswers());
        assertNull(configuration.logLevel());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# bare en kommentar\n", "---\n", "\uFEFF"})
    void an_empty_file_is_fine(String text) throws Exception {
        write(text);
        assertNull(read(Map.of()).logLevel());
    }

    @Test
    void every_setting_is_read_from_the_file() throws Exception {
        write("""
                content: sider/økonomi
                cards:
                  shortcodes: [prosess/kort]
                  placeholders:
                    - under vurdering
                    - "null"
                  aliases: {resultat: output}
                synonymer:
                  Endringsstyring: [change management, CAB]
                site:
                  url: https://handbok.example.no/{page}
                  edit-url: "https://git.example.no/edit/{file}#L{line}"
                people:
                  Hanne Håland: 123456789012345678
                  Driftsgruppa: <@&234567890123456789>
                discord:
                  guild: 345678901234567890
                  servers: [345678901234567890, "456789012345678901", 345678901234567890]
                  direct-messages: medlemmer
                  private: true
                language: nn
                log.level: debug
                """);
        Configuration configuration = read(Map.of());

        assertEquals(FileNames.resolve(folder, "sider/økonomi"), Optional.of(configuration.content()));
        assertEquals(List.of("prosess/kort"), configuration.reading().shortcodes());
        List<String> placeholders = new ArrayList<>(ReadingRules.DEFAULT.placeholders());
        placeholders.addAll(List.of("under vurdering", "null"));
        assertEquals(placeholders, configuration.reading().placeholders());
        assertEquals(
                Map.of(
                        "effect",
                        Field.OUTPUT,
                        "leader2",
                        Field.LEADER,
                        "owner2",
                        Field.OWNER,
                        "resultat",
                        Field.OUTPUT),
                configuration.reading().aliases());
        assertEquals(Map.of("Endringsstyring", List.of("change management", "CAB")), configuration.synonyms());
        assertEquals(new UrlTemplate("https://handbok.example.no/{page}"), configuration.siteUrl());
        assertEquals(new UrlTemplate("https://git.example.no/edit/{file}#L{line}"), configuration.editUrl());
        assertEquals(
                Map.of(
                        "Hanne Håland", new Mention(Mention.Kind.USER, 123456789012345678L),
                        "Driftsgruppa", new Mention(Mention.Kind.ROLE, 234567890123456789L)),
                configuration.people());
        assertEquals(Language.NYNORSK, configuration.language());
        assertEquals(345678901234567890L, configuration.developmentServer());
        assertEquals(new Servers(Set.of(345678901234567890L, 456789012345678901L)), configuration.servers());
        assertEquals(DirectMessages.MEMBERS, configuration.directMessages());
        assertTrue(configuration.privateAnswers());
        assertEquals(LogLevel.DEBUG, configuration.logLevel());
    }

    @Test
    void every_setting_is_read_from_the_environment_and_wins_over_the_file() throws Exception {
        write("content: sider\nlanguage: nn\nlog: {level: info}\n");
        Configuration configuration = read(Map.ofEntries(
                Map.entry("PROSESSBOT_CONTENT", "andre sider"),
                Map.entry("PROSESSBOT_CARDS_SHORTCODES", "prosess/kort, kort"),
                Map.entry("PROSESSBOT_CARDS_PLACEHOLDERS", "[\"a, b\", c]"),
                Map.entry("PROSESSBOT_CARDS_ALIASES", "{resultat: output}"),
                Map.entry("PROSESSBOT_SYNONYMS", "Endringsstyring: [CAB]"),
                Map.entry("PROSESSBOT_SITE_URL", "https://a.no/{page}"),
                Map.entry("PROSESSBOT_SITE_EDIT_URL", "https://b.no/{file}"),
                Map.entry("PROSESSBOT_PEOPLE", "{Hanne: '123456789012345678'}"),
                Map.entry("PROSESSBOT_DISCORD_GUILD", "345678901234567890"),
                Map.entry("PROSESSBOT_DISCORD_SERVERS", "345678901234567890, 456789012345678901"),
                Map.entry("PROSESSBOT_DISCORD_DIRECT_MESSAGES", "ingen"),
                Map.entry("PROSESSBOT_DISCORD_PRIVATE", "true"),
                Map.entry("PROSESSBOT_LANGUAGE", "en"),
                Map.entry("PROSESSBOT_LOG_LEVEL", "")));

        assertEquals(folder.resolve("andre sider"), configuration.content());
        assertEquals(List.of("prosess/kort", "kort"), configuration.reading().shortcodes());
        assertTrue(configuration.reading().placeholders().containsAll(List.of("a, b", "c")));
        assertEquals(Field.OUTPUT, configuration.reading().aliases().get("resultat"));
        assertEquals(Map.of("Endringsstyring", List.of("CAB")), configuration.synonyms());
        assertEquals(new UrlTemplate("https://a.no/{page}"), configuration.siteUrl());
        assertEquals(new UrlTemplate("https://b.no/{file}"), configuration.editUrl());
        assertEquals(1, configuration.people().size());
        assertEquals(345678901234567890L, configuration.developmentServer());
        assertEquals(new Servers(Set.of(345678901234567890L, 456789012345678901L)), configuration.servers());
        assertEquals(DirectMessages.NOBODY, configuration.directMessages());
        assertTrue(configuration.privateAnswers());
        assertEquals(Language.ENGLISH, configuration.language());
        assertEquals(LogLevel.INFO, configuration.logLevel());
    }

    @Test
    void the_content_folder_counts_from_the_file_that_names_it() throws Exception {
        Files.createDirectory(folder.resolve("oppsett"));
        Files.writeString(folder.resolve("oppsett/bot.yml"), "content: ../sider\n");
        Files.writeString(folder.resolve("oppsett/tom.yml"), "");

        assertEquals(
                folder.resolve("sider"),
                reader(Map.of()).read(Optional.of("oppsett/bot.yml")).content());
        assertEquals(
                folder.resolve("sider"),
                read(Map.of("PROSESSBOT_CONFIG", "oppsett/bot.yml")).content());
        assertEquals(
                folder.resolve("content"),
                reader(Map.of()).read(Optional.of("oppsett/tom.yml")).content());
    }

    @Test
    void a_variable_that_is_like_no_setting_is_left_alone() throws ConfigurationException {
        assertEquals(
                Language.BOKMAAL,
                read(Map.of("PROSESSBOT_SERVICE_HOST", "10.0.0.1", "PROSESSBOT_PORT", "tcp://10.0.0.1:80"))
                        .language());
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve("prosessbot.yml"), text);
    }

    private ConfigurationReader reader(Map<String, String> environment) {
        return new ConfigurationReader(environment, folder);
    }

    private Configuration read(Map<String, String> environment) throws ConfigurationException {
        return reader(environment).read(Optional.empty());
    }
}
