package no.prosessbot.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiscordAccessTest {

    private static final String TOKEN = "MTIzNDU2Nzg5.GabCde._hemmelig-hemmelig";

    private static Map<String, String> with(String variable, String value) {
        Map<String, String> environment = new HashMap<>(Map.of("DISCORD_TOKEN", TOKEN));
        environment.put(variable, value);
        return environment;
    }

    private static String faultOf(Map<String, String> environment) {
        return assertThrows(ConfigurationException.class, () -> DiscordAccess.read(environment))
                .sentence();
    }

    @Test
    void the_addresses_are_discords_own_by_default() throws Exception {
        DiscordAccess access = DiscordAccess.read(Map.of(
                "DISCORD_TOKEN",
                "  " + TOKEN + "\n",
                "DISCORD_API_URL",
                " ",
                "DISCORD_GATEWAY_URL",
                "",
                "DISCORD",
                "x"));

        assertEquals(new Token(TOKEN), access.token());
        assertNull(access.api());
        assertNull(access.gateway());
    }

    @Test
    void printing_shows_no_token() throws Exception {
        String printed = DiscordAccess.read(Map.of("DISCORD_TOKEN", TOKEN)).toString();

        assertTrue(printed.contains("Token[secret]"), printed);
        assertFalse(printed.contains(TOKEN), printed);
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8099/api/v10/, http://127.0.0.1:8099/api/v10/",
        "http://127.255.0.1/api/v10, http://127.255.0.1/api/v10/",
        "HTTP://LOCALHOST:1/, HTTP://LOCALHOST:1/",
        "'http://[::1]:8099', 'http://[::1]:8099/'",
        "'http://[0:0:0:0:0:0:0:1]/', 'http://[0:0:0:0:0:0:0:1]/'",
        "https://discord.example.no/api, https://discord.example.no/api/",
    })
    void the_base_of_rest_calls_ends_in_a_slash(String written, String read) throws Exception {
        assertEquals(
                URI.create(read),
                DiscordAccess.read(with("DISCORD_API_URL", written)).api());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ws://127.0.0.1:8099/", "ws://localhost", "wss://gateway.discord.gg"})
    void the_gateway_stands_as_it_is_written(String written) throws Exception {
        assertEquals(
                URI.create(written),
                DiscordAccess.read(with("DISCORD_GATEWAY_URL", written)).gateway());
    }

    static Stream<Arguments> faults() {
        String noAddress = "DISCORD_API_URL skal være en adresse som begynner med https:// eller http://, men er ";
        String plain = ", og det er bare lov på samme maskin (localhost, 127.0.0.1 eller [::1]). Bruk https://.";
        String parts = "DISCORD_API_URL kan ikke ha brukernavn, spørsmålstegn eller #, men er ";
        String characters = "DISCORD_TOKEN har mellomrom, anførselstegn eller andre tegn som ikke finnes i et token. "
                + "Kopier det på nytt fra Discord Developer Portal.";
        return Stream.of(
                Arguments.of(
                        "DISCORD_TOKEN",
                        " ",
                        "Boten har ikke noe token. Sett miljøvariabelen DISCORD_TOKEN til tokenet fra Discord Developer "
                                + "Portal."),
                Arguments.of("DISCORD_TOKEN", "\"" + TOKEN + "\"", characters),
                Arguments.of("DISCORD_TOKEN", TOKEN + " " + TOKEN, characters),
                Arguments.of("DISCORD_TOKEN", TOKEN + "å", characters),
                Arguments.of("DISCORD_TOKEN", TOKEN + "\u0000x", characters),
                Arguments.of(
                        "DISCORD_TOKEN", "Bot " + TOKEN, "DISCORD_TOKEN begynner med «Bot». Sett bare selve tokenet."),
                Arguments.of("DISCORD_API_URL", "discord.com", noAddress + "«discord.com»."),
                Arguments.of("DISCORD_API_URL", "ws://127.0.0.1/", noAddress + "«ws://127.0.0.1/»."),
                Arguments.of("DISCORD_API_URL", "https:///api", noAddress + "«https:///api»."),
                Arguments.of("DISCORD_API_URL", "https://a.no:99999/", noAddress + "«https://a.no:99999/»."),
                Arguments.of("DISCORD_API_URL", "https://a b", noAddress + "«https://a b»."),
                Arguments.of("DISCORD_API_URL", "https://ola@a.no/", parts + "«https://…@a.no/»."),
                Arguments.of("DISCORD_API_URL", "https://a.no/?v=10", parts + "«https://a.no/?v=10»."),
                Arguments.of("DISCORD_API_URL", "https://a.no/#x", parts + "«https://a.no/#x»."),
                Arguments.of(
                        "DISCORD_API_URL",
                        "http://discord.com/api/v10/",
                        "DISCORD_API_URL er ukryptert («http://discord.com/api/v10/»)" + plain),
                Arguments.of(
                        "DISCORD_API_URL",
                        "http://127.0.0.1.example.no/",
                        "DISCORD_API_URL er ukryptert («http://127.0.0.1.example.no/»)" + plain),
                Arguments.of(
                        "DISCORD_GATEWAY_URL",
                        "ws://10.0.0.1/",
                        "DISCORD_GATEWAY_URL er ukryptert («ws://10.0.0.1/»), og det er bare lov på samme maskin "
                                + "(localhost, 127.0.0.1 eller [::1]). Bruk wss://."),
                Arguments.of(
                        "DISCORD_GATEWAY_URL",
                        "https://gateway.discord.gg",
                        "DISCORD_GATEWAY_URL skal være en adresse som begynner med wss:// eller ws://, men er "
                                + "«https://gateway.discord.gg»."),
                Arguments.of(
                        "DISCORD_API_ULR",
                        "https://a.no/",
                        "Ukjent miljøvariabel DISCORD_API_ULR. Mente du DISCORD_API_URL?"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_names_the_variable_and_the_remedy_but_no_token(String variable, String value, String message) {
        String fault = faultOf(with(variable, value));

        assertEquals(message, fault);
        assertFalse(fault.contains(TOKEN), fault);
    }

    @Test
    void a_token_under_a_misspelt_name_is_told_so() {
        assertEquals(
                "Ukjent miljøvariabel DISCORD_TOKN. Mente du DISCORD_TOKEN?", faultOf(Map.of("DISCORD_TOKN", TOKEN)));
    }
}
