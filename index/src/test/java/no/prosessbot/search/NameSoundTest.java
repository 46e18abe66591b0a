package no.prosessbot.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSoundTest {

    @ParameterizedTest
    @CsvSource({
        "Wenche, Venke",
        "Kristoffer, Christopher",
        "Thomas, Tomas",
        "Katrine, Cathrine",
        "Hanne, Hane",
        "Eirik, Airik",
        "Zakarias, Sakarias",
        "Yngve, Ingve",
        "Marthe, Marte",
        "Erik, Erick",
        "Jon, John",
        "Schmidt, Skmit",
        "Torkel, Thorkell",
        "Lauritzen, Lauritsen",
    })
    void isOneForSpellingsOfOneName(String one, String other) {
        assertEquals(NameSound.of(Folding.word(one)), NameSound.of(Folding.word(other)));
    }

    @ParameterizedTest
    @CsvSource({"Hanne, Anne", "Kari, Kåre", "Tony, Tone", "Jan, Jon", "Hege, Helge", "Dan, Dag", "Moe, Mo e"})
    void keepsOtherNamesApart(String one, String other) {
        assertNotEquals(NameSound.of(Folding.word(one)), NameSound.of(Folding.word(other)));
    }
}
