package no.prosessbot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the bot sends, as it was when somebody last looked; {@code -DupdateSnapshots=true} writes it anew. */
final class Snapshots {

    private static final Path FOLDER = Path.of("src/test/resources/no/prosessbot/discord/snapshots");

    private static final ObjectMapper JSON =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    private Snapshots() {}

    /** Compares a body, disregarding ids that differ from run to run and the order of keys. */
    static void assertSame(String name, JsonNode body) throws IOException {
        Object sorted = JSON.treeToValue(body, Object.class);
        String text = JSON.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(sorted)
                        .replaceAll("(\"(?:nonce|message_id|channel_id|guild_id)\" : )\"\\d+\"", "$1\"…\"")
                        .replaceAll("\\b\\d+ ms", "… ms")
                + "\n";
        Path file = FOLDER.resolve(name + ".json");
        if (Boolean.getBoolean("updateSnapshots")) {
            Files.writeString(file, text);
        }
        assertEquals(Files.readString(file), text);
    }
}
