package no.prosessbot.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Pages as tables write them: {@code §} stands for the card's name. */
final class Pages {

    static final String CARD = "prosesser/strategy-card";

    private static final PageReader READER = new PageReader(Set.of(CARD, "prosesser/card"));

    private Pages() {}

    static Page read(String page) {
        return READER.read("side.md", page.getBytes(StandardCharsets.UTF_8));
    }

    /** The page with {@code §} written out as the card's name. */
    static String written(String page) {
        return page.replace("§", CARD);
    }

    /** {@code name[parameter=value|…]} for each shortcode, positional parameters without {@code =}. */
    static String shortcodes(Page page) {
        return page.shortcodes().stream()
                .map(shortcode -> shortcode.name().replace(CARD, "§")
                        + shortcode.parameters().stream()
                                .map(p -> shortcode.positional() ? p.value() : p.name() + "=" + p.value())
                                .collect(Collectors.joining("|", "[", "]")))
                .collect(Collectors.joining(" "));
    }

    /** {@code line:column rule [arguments]} for each problem. */
    static List<String> problems(Page page) {
        return page.problems().stream()
                .map(problem -> problem.at() + " " + problem.rule().id() + " "
                        + problem.arguments().toString().replace(CARD, "§"))
                .toList();
    }

    static void assertRead(String page, String shortcodes, String problems) {
        Page read = read(written(page));
        assertEquals(shortcodes, shortcodes(read));
        assertEquals(problems, String.join("; ", problems(read)));
    }
}
