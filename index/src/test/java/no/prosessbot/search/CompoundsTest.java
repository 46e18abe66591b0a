package no.prosessbot.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundsTest {

    private static Compounds knowing(String... words) {
        Set<String> folded = new TreeSet<>();
        Set<String> stems = new TreeSet<>();
        for (String word : words) {
            folded.add(Folding.word(word));
            stems.add(NorwegianStemmer.stem(Folding.word(word)));
        }
        return new Compounds(folded, stems);
    }

    private final Compounds compounds =
            knowing("tilgang", "styring", "endring", "barnehage", "opptak", "barn", "hage", "prosess", "vann", "måler");

    @ParameterizedTest
    @CsvSource({
        "tilgangsstyring, tilgang, styring",
        "tilgangsstyringen, tilgang, styring",
        "tilgangstyring, tilgang, styring",
        "endringsprosessen, endring, proses",
        "barnehageopptak, barnehag, opptak",
        "barnehageopptaket, barnehag, opptak",
        "vannmaler, van, mal",
        "risikostyring, risiko, styring",
    })
    void splitsByTheVocabulary(String word, String modifier, String head) {
        assertEquals(new Compounds.Halves(modifier, head), compounds.split(word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "tilgang",
                "tilgangen",
                "barn",
                "kaffetrakter",
                "styring",
                "xxtilgang",
                "123",
                "tilgangs"
            })
    void leavesOtherWordsWhole(String word) {
        assertNull(compounds.split(word));
    }

    @Test
    void takesAShortStemForAWordOnlyWhereItIsOne() {
        assertNull(knowing("kone", "kurs").split("konkurs"));
        assertEquals(
                new Compounds.Halves("kon", "kurs"), knowing("kone", "kurs").split("konekurs"));
        assertEquals(
                new Compounds.Halves("vei", "drift"), knowing("vei", "drift").split("veidrift"));
    }

    @Test
    void splitsNothingWithoutAVocabulary() {
        assertNull(new Compounds(Set.of(), Set.of()).split("tilgangsstyring"));
    }
}
