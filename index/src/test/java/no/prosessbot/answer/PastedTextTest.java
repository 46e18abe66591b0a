package no.prosessbot.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedTextTest {

    /** So long that looking through the rest of it again and again would not come to an end. */
    private static final int LONG = 4_000_000;

    private static final Duration HANGS = Duration.ofMinutes(1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM bruker WHERE passord = 'x'",
                "<script>alert('feil')</script>",
                "<img src=x onerror=alert(2)>",
                "{{7*7}}",
                "[a TO z]",
                "a = {1}; b",
                "x' UNION SELECT * FROM y; --",
                "if (a || b) { c[0] = 1 }",
                "grep '^a.*$'",
            })
    void tellsAProgram(String text) {
        assertTrue(PastedText.program(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hele nettet er nede",
                "hele nettet er **nede**",
                "hele nettet er ~~oppe~~ nede",
                "hele nettet er ||nede||",
                "hele <nettet> er [nede]",
                "hele {nettet på huset} er nede",
                "hele nettet er nede <@42> <:trist:123> <t:1700000000:R> </prosess:7>",
                "nettet er nede; skriveren også; hjelp",
                "det koster 100 $ eller 200 $",
                "hvem eier <tilgangsstyring>",
                "2 < 3 men 1 < 2",
            })
    void takesProseForNoProgram(String text) {
        assertFalse(PastedText.program(text));
    }

    @ParameterizedTest
    @CsvSource({
        "a <@1> b, 'a   b'",
        "a<@!12>b, a b",
        "a<@&1>b, a b",
        "a<#1>b, a b",
        "a<:smil:1>b, a b",
        "a<a:smil_2:1>b, a b",
        "a<t:1700000000>b, a b",
        "a<t:1700000000:R>b, a b",
        "a</prosess:1>b, a b",
        "a</hvem eier:1>b, a b",
        "a<tilgangsstyring>b, a<tilgangsstyring>b",
        "a<a>b, a<a>b",
        "a<@hanne>b, a<@hanne>b",
        "a</b>c, a</b>c",
        "a<@1 b, a<@1 b",
        "<@<@<@1>, '<@<@ '",
    })
    void takesReferencesOut(String text, String rest) {
        assertEquals(rest, PastedText.withoutReferences(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<@1", "<:a", "</a:", "[abc"})
    void readsATextOfAnyLengthOnce(String unit) {
        String text = unit.repeat(LONG / unit.length());
        assertTimeoutPreemptively(HANGS, () -> {
            assertEquals(text, PastedText.withoutReferences(text));
            PastedText.program(text);
        });
    }
}
