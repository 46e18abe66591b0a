package no.prosessbot.app.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void nothing_in_a_text_ends_its_line() throws Exception {
        assertEquals(
                "{\"a\":\"å\\n\\\"\\u0085\\u2028\\u2029\\u0000\"}",
                Json.line(json -> json.writeStringField("a", "å\n\"\u0085\u2028\u2029\0")));
    }
}
