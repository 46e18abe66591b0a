package no.prosessbot.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Release, release",
        "TILGANGSSTYRING, tilgangsstyring",
        "Forespørsler, foresporsler",
        "forespoersler, foresporsler",
        "foresporsler, foresporsler",
        "FORESPØRSLER, foresporsler",
        "Ærlig, arlig",
        "aerlig, arlig",
        "arlig, arlig",
        "Ålesund, alesund",
        "Aalesund, alesund",
        "AALESUND, alesund",
        "alesund, alesund",
        "Buarøy, buaroy",
        "Buaroey, buaroy",
        "Söderström, soderstrom",
        "Händler, handler",
        "Straße, strasse",
        "Łukasz, lukasz",
        "Guðrún, gudrun",
        "Þór, thor",
        "café, cafe",
        "Sjøen, sjoen",
        "sjoen, sjoen",
        "broer, broer",
        "innkjoep, innkjop",
        "kø, ko",
        "2024, 2024",
    })
    void foldsOneWord(String word, String folded) {
        assertEquals(folded, Folding.word(word));
    }

    @ParameterizedTest
    @CsvSource({"Forespørsler", "Årsoppgjør", "Møteinnkalling", "Café", "Ångström"})
    void foldsDecomposedLettersAsComposedOnes(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        assertEquals(Folding.word(word), Folding.word(Folding.visible(decomposed)));
        assertEquals(word, Folding.visible(decomposed));
    }

    @ParameterizedTest
    @CsvSource({
        "zero-width space, Re\u200blease",
        "zero-width joiner, Re\u200dlease",
        "zero-width non-joiner, Re\u200clease",
        "word joiner, Re\u2060lease",
        "soft hyphen, Re\u00adlease",
        "byte order mark, \ufeffRelease",
        "right-to-left mark, Release\u200f",
        "right-to-left override, \u202eRelease\u202c",
        "several, \u200bR\u200b\u00adelease\u200b",
        "full-width letters, \uff32\uff45lease",
    })
    void leavesOutWhatIsNotSeen(String name, String text) {
        assertEquals("Release", Folding.visible(text), name);
    }

    @Test
    void keepsWhatIsSeen() {
        assertEquals("a b-c?! 🙂 \ud800", Folding.visible("a b-c?! 🙂 \ud800"));
        assertEquals("", Folding.visible(""));
        assertEquals("", Folding.visible("\u200b\u200b"));
    }

    /** Marks above and below a letter are put in order, which takes time by the square of how many there are. */
    @Test
    void putsAnyNumberOfMarksInOrder() {
        String marks = "e" + "\u0301\u0323".repeat(1_000_000);
        String visible = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> Folding.visible(marks));

        assertEquals(Folding.visible("e" + "\u0301\u0323".repeat(15)), visible);
        assertEquals("ệ", Folding.visible("e\u0302\u0323"));
    }

    @ParameterizedTest
    @CsvSource({"sjøen, sjøn", "behov, behøv e", "leder, ledr", "release, relase"})
    void keepsOtherWordsApart(String one, String other) {
        assertNotEquals(Folding.word(one), Folding.word(other));
    }
}
