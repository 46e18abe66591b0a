package no.prosessbot.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SafeTextTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("Hanne Lauritsen", "Hanne Lauritsen"),
                Arguments.of("\u001b[31mrød\u001b[0m", "[31mrød[0m"),
                Arguments.of("a\u0007\u0000b\u007f", "ab"),
                Arguments.of("a\u009b31mb", "a31mb"),
                Arguments.of("\u202Egnirts\u202C \u2066x\u2069\u200F\u061C", "gnirts x"),
                Arguments.of("a\u200Bb\uFEFFc\u00ADd", "abcd"),
                Arguments.of(" én\r\nto\ttre\u2028fire\u0085fem\u00a0seks ", "én to tre fire fem seks"),
                Arguments.of("👨\u200D👩", "👨\u200D👩"),
                Arguments.of("a\uD83Db", "ab"),
                Arguments.of("blåbærsyltetøy e\u0301", "blåbærsyltetøy e\u0301"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void leavesOutWhatWouldMoveRecolourOrTurnTheText(String text, String safe) {
        assertEquals(safe, SafeText.tidy(text));
    }

    @ParameterizedTest
    @CsvSource({
        "'  a  b', '  a  b'",
        "'a\n::error::b', 'a ::error::b'",
        "'a\u001B[31mb', 'a [31mb'",
        "'a\u2028b\u0085c\u202Ed', 'a b c d'",
        "\uD83D\uDC68\u200D\uD83D\uDC67, \uD83D\uDC68\u200D\uD83D\uDC67",
    })
    void aLineKeepsItsLengthAndNothingThatEndsOrSteersIt(String text, String line) {
        assertEquals(line, SafeText.oneLine(text));
    }
}
