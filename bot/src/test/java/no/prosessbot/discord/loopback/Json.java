package no.prosessbot.discord.loopback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Making and reading JSON with little ado. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** An object of alternating keys and values; nodes are taken as they are, not copied. */
    static ObjectNode object(@Nullable Object... keysAndValues) {
        ObjectNode node = MAPPER.createObjectNode();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            node.set(String.valueOf(keysAndValues[i]), value(keysAndValues[i + 1]));
        }
        return node;
    }

    static ArrayNode array(Collection<?> values) {
        ArrayNode node = MAPPER.createArrayNode();
        values.forEach(element -> node.add(value(element)));
        return node;
    }

    static JsonNode value(@Nullable Object value) {
        return value instanceof JsonNode node ? node : MAPPER.valueToTree(value);
    }

    /** @throws IllegalArgumentException if the text is not JSON */
    static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + text, e);
        }
    }
}
