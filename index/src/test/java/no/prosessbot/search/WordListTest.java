package no.prosessbot.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTest {

    private final WordList words = WordList.stopWords();

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

    @ParameterizedTest
    @ValueSource(strings = {"skrive", "hjelper", "anbefale", "beste", "verden", "write", "month"})
    void holdsWordsThatAreUsedOfAnything(String word) {
        Vocabulary vocabulary = vocabulary();
        assertTrue(vocabulary.light(vocabulary.words(word).get(0)), word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"faktura", "barnehage", "release", "eier", "kurs", "reiseregning"})
    void holdsNoWordOfATradeAsLight(String word) {
        Vocabulary vocabulary = vocabulary();
        assertFalse(vocabulary.light(vocabulary.words(word).get(0)), word);
    }

    private static Vocabulary vocabulary() {
        return new Vocabulary(Thesaurus.load(Map.of()), Topics.load(), new Compounds(Set.of(), Set.of()));
    }
}
