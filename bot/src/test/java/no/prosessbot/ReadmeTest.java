package no.prosessbot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows after {@code $} is typed into a shell, and has to print what stands below it. */
@EnabledOnOs(OS.LINUX)
@Tag(JavaProcess.TAG)
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern EXAMPLE =
            Pattern.compile("^```console\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern PROMPT = Pattern.compile("^\\$ ", Pattern.MULTILINE);

    private static final String PROGRAM =
            JavaProcess.program().stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));

    @TempDir
    Path folder;

    static Stream<Arguments> examples() throws IOException {
        return Stream.of(
                        EXAMPLE.matcher(Files.readString(ROOT.resolve("README.md"))),
                        EXAMPLE.matcher(Files.readString(ROOT.resolve("content/README.md"))))
                .flatMap(Matcher::results)
                .map(example -> example.group(1))
                .flatMap(PROMPT::splitAsStream)
                .filter(example -> !example.isEmpty())
                .map(example -> example.split("\n", 2))
                .map(example -> Arguments.of(example[0], example[1]));
    }

    @BeforeEach
    void copyTheContent() throws IOException {
        Path content = Files.createDirectory(folder.resolve("content"));
        List<Path> pages = new ArrayList<>();
        try (Stream<Path> found = Files.list(ROOT.resolve("content"))) {
            found.forEach(pages::add);
        }
        for (Path page : pages) {
            Files.copy(page, content.resolve(page.getFileName().toString()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void a_command_prints_what_stands_below_it(String command, String printed) throws Exception {
        Path script = Files.writeString(
                folder.resolve("script"),
                "prosessbot() { " + PROGRAM + " \"$@\"; }\n"
                        + command.replace("java -jar bot/target/prosessbot.jar", "prosessbot")
                        + "\n");
        Path out = folder.resolve("out");
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PROSESSBOT_") || name.startsWith("DISCORD_"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.start().waitFor();

        assertEquals(printed, Files.readString(out));
    }
}
