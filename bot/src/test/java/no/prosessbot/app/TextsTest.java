package no.prosessbot.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.prosessbot.answer.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    @ParameterizedTest
    @CsvSource({
        "BOKMAAL, 983039, Ingen feil. 983\u00A0039 kort lest.",
        "BOKMAAL, 1, Ingen feil. Ett kort lest.",
        "NYNORSK, 983039, Ingen feil. 983\u00A0039 kort lesne.",
        "NYNORSK, 1, Ingen feil. Eitt kort lese.",
        "ENGLISH, 983039, 'No faults. 983,039 cards read.'",
    })
    void numbers_are_written_as_the_language_has_them(Language language, int cards, String expected) {
        assertEquals(expected, Texts.in(language).say("check.clean", cards));
    }

    @ParameterizedTest
    @CsvSource({
        "1, Éi side har feil og er utelaten. Køyr «check» for å sjå kva som er gale.",
        "2, 2 sider har feil og er utelatne. Køyr «check» for å sjå kva som er gale.",
    })
    void nynorsk_words_agree_in_number(int pages, String expected) {
        assertEquals(expected, Texts.in(Language.NYNORSK).say("note.faulty-pages", pages));
    }
}
