package no.prosessbot.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StopWordsTest {

    private final StopWords words = new StopWords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "og", "på", "å", "ikke", "ikkje", "hvem", "kven", "eg", "jeg", "the", "of", "takk", "hei", "sjå", "før"
            })
    void holdsFunctionWordsOfThreeLanguages(String word) {
        assertTrue(words.contains(Folding.word(word)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eier", "eigar", "owner", "leder", "leiar", "leads", "formål", "føremål", "purpose", "input", "output",
                        "mangler",
                "manglar", "prosess", "liste", "release", "endring", "behov", "ansvar", "problemer", "", "#", "bokmål",
                        "english"
            })
    void holdsNoWordThatQuestionsTurnOn(String word) {
        assertFalse(words.contains(Folding.word(word)));
    }
}
