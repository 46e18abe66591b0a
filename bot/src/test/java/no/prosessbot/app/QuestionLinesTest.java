package no.prosessbot.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionLinesTest {

    static Stream<Arguments> inputs() {
        String long100k = "å".repeat(100_000);
        return Stream.of(
                Arguments.of("", List.of()),
                Arguments.of("\uFEFF", List.of()),
                Arguments.of("a\nb\n", List.of("a", "b")),
                Arguments.of("a\nb", List.of("a", "b")),
                Arguments.of("\n\na\n", List.of("", "", "a")),
                Arguments.of("a\r\nb\r\n", List.of("a", "b")),
                Arguments.of("a\rb\n\r\n", List.of("a\rb", "")),
                Arguments.of("a\r", List.of("a\r")),
                Arguments.of("\uFEFFæ\n\uFEFFø\n", List.of("æ", "\uFEFFø")),
                Arguments.of("\uFEFF\na", List.of("", "a")),
                Arguments.of("a\u2028b\u0085c\fd\n", List.of("a\u2028b\u0085c\fd")),
                Arguments.of(long100k + "\n😀\n", List.of(long100k, "😀")));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void a_line_ends_in_lf_or_crlf_only(String input, List<String> lines) throws IOException {
        QuestionLines read = new QuestionLines(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        List<String> found = new ArrayList<>();
        for (Optional<String> line = read.next(); line.isPresent(); line = read.next()) {
            found.add(line.get());
        }
        assertEquals(lines, found);
    }
}
