package no.prosessbot.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphemesTest {

    /** Each is one character to who reads it, although of several UTF-16 units. */
    @ParameterizedTest
    @ValueSource(strings = {"😀", "é̈", "👩‍👩‍👧", "🇳🇴", "👍🏽", "❤️"})
    void a_character_is_not_divided(String character) {
        String text = "ab" + character + "cd" + character;
        int start = 2;
        int end = start + character.length();
        for (int at = start; at < end; at++) {
            assertEquals(start, Graphemes.floor(text, at));
            assertEquals(at == start ? start : end, Graphemes.ceiling(text, at));
        }
        assertEquals(end, Graphemes.floor(text, end));
        assertEquals(end, Graphemes.ceiling(text, end));
        assertEquals(text.length() - character.length(), Graphemes.floor(text, text.length() - 1));
    }

    @Test
    void letters_are_their_own() {
        String text = "Årsoppgjør for 2026";
        for (int at = 0; at <= text.length(); at++) {
            assertEquals(at, Graphemes.floor(text, at));
            assertEquals(at, Graphemes.ceiling(text, at));
        }
    }

    @Test
    void flags_are_counted_in_pairs_from_where_they_begin() {
        String flags = "🇳🇴".repeat(10);
        assertEquals(4, Graphemes.floor(flags, 6));
        assertEquals(8, Graphemes.ceiling(flags, 6));
    }
}
