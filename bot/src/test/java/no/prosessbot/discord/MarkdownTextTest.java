package no.prosessbot.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    Hanne Lauritsen eier Release.        ¦ Hanne Lauritsen eier Release.
                    drift.md, linje 26 og 35-40          ¦ drift.md, linje 26 og 35-40
                    kari@example.no                      ¦ kari@example.no
                    **fet** _skrå_ ~~x~~                 ¦ \\*\\*fet\\*\\* \\_skrå\\_ \\~\\~x\\~\\~
                    `kode` ||skjult||                    ¦ \\`kode\\` \\|\\|skjult\\|\\|
                    [lenke](https://ond.example)         ¦ \\[lenke\\](https\\://ond.example)
                    <@1> <@&1> <#1> <t:1:R> </c:1>       ¦ \\<​@1> \\<​@&1> \\<​#1> \\<​t\\:1:R> \\<​/c:1>
                    3 < 4                                ¦ 3 \\< 4
                    @everyone og @here                   ¦ @​everyone og @​here
                    # Tittel                             ¦ \\# Tittel
                    -# liten                             ¦ \\-\\# liten
                    > sitat                              ¦ \\> sitat
                    1. først                             ¦ 1\\. først
                    :smile: og kl. 10:00                 ¦ \\:smile: og kl. 10:00
                    discord.gg/ond                       ¦ discord.gg\\/ond
                    a\\b                                 ¦ a\\\\b
                    """)
    void markup_is_shown_as_it_is_written(String text, String escaped) {
        assertEquals(escaped.strip(), MarkdownText.of(text.strip(), 1000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B", "\u202E\u0000", "\uD800"})
    void a_text_of_which_nothing_shows_is_a_dash(String text) {
        assertEquals("–", MarkdownText.of(text, 10));
        assertEquals("–", PlainText.of(text, 10));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 12, 20, 50, 99, 100, 101})
    void a_long_text_is_cut_within_the_limit(int limit) {
        for (String part : new String[] {"ord og ", "****", "😀", "👩‍👩‍👧", "e\u0301", "a*😀 ", "\n# x"}) {
            String cut = MarkdownText.of(part.repeat(200), limit);

            assertTrue(cut.length() <= limit, cut);
            assertTrue(cut.endsWith("…"), cut);
            assertTrue(
                    cut.chars().filter(c -> c == '\\').count()
                            >= cut.chars().filter(c -> c == '*').count(),
                    cut);
            assertTrue(Character.isLetterOrDigit(cut.charAt(cut.length() - 2)) || !cut.endsWith(" …"), cut);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "20, en setning som er…",
        "21, en setning som er…",
        "25, en setning som er ganske…",
        "100, en setning som er ganske lang"
    })
    void a_cut_is_after_a_word(int limit, String expected) {
        assertEquals(expected, Limits.cut("en setning som er ganske lang", limit));
    }
}
