package no.prosessbot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@link Shown} finds, so that tests that find nothing have looked. */
class ShownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            a\\_b **c** \\[d\\]     ¦ a_b c [d]
            [a\\_b](https://c.no)   ¦ a\\_b
            `a\\_b`                 ¦ a\\_b
            a_b_c                   ¦ abc
            """)
    void a_backslash_is_seen_in_the_text_of_a_link_and_in_code_alone(String text, String seen) {
        assertEquals(seen, Shown.markdown(text));
    }
}
