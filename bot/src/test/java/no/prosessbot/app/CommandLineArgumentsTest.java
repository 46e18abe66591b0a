package no.prosessbot.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandLineArgumentsTest {

    private static final List<String> PROCESS = List.of("java", "-jar", "x.jar", "ask", "økonomi", "");

    @Test
    void what_java_lost_is_recovered() {
        assertEquals(
                List.of("ask", "økonomi", ""),
                CommandLineArguments.recover(List.of("ask", "\uFFFD\uFFFDkonomi", ""), PROCESS));
    }

    @Test
    void what_java_understood_stays() {
        assertEquals(
                List.of("ask", "økonomi", ""), CommandLineArguments.recover(List.of("ask", "økonomi", ""), PROCESS));
        assertEquals(List.of("ask"), CommandLineArguments.recover(List.of("ask"), PROCESS));
    }

    @Test
    void arguments_that_are_not_the_last_of_the_process_stay() {
        List<String> garbled = List.of("ask", "\uFFFD\uFFFDl");
        assertEquals(garbled, CommandLineArguments.recover(garbled, PROCESS));
        assertEquals(garbled, CommandLineArguments.recover(garbled, List.of()));
    }

    @Test
    void variables_are_recovered_and_none_is_added() {
        assertEquals(
                Map.of("A", "økonomi", "B", "b=c"),
                EnvironmentVariables.recover(
                        Map.of("A", "??konomi", "B", "b=c"), List.of("A=økonomi", "B=b=c", "C=ny", "=x", "y")));
    }
}
