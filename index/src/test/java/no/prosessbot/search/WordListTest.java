package no.prosessbot.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "og", "på", "å", "ikke", "ikkje", "hvem", "kven", "eg", "jeg", "the", "of", "takk", "hei", "sjå", "før"
            })
    void holdsStopWordsOfThreeLanguages(String word) {
        assertTrue(vocabulary().stopWord(Word.of(word)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lov", "råd", "syn", "dag", "tid", "hjelp", "arbeid", "navn", "by", "mai", "17"})
    void tellsStopWordsThatSayNothingInTitlesFromThoseThatDo(String word) {
        assertTrue(vocabulary().stopWord(Word.of(word)));
        assertFalse(vocabulary().functionWord(Word.of(word)));
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
        assertFalse(vocabulary().stopWord(Word.of(word)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hår", "dø", "bære", "måte"})
    void takesNoWordForOneThatFoldsAlike(String word) {
        assertFalse(vocabulary().stopWord(Word.of(word)));
        assertFalse(vocabulary().functionWord(Word.of("far")), "not får");
        assertTrue(vocabulary().stopWord(Word.of("pa")), "på without the key for it");
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
