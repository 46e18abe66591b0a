package no.prosessbot.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.prosessbot.page.HugoVersion;
import no.prosessbot.page.Problem;
import no.prosessbot.page.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which pages a site shows, what they are, and where they are read, as Hugo 0.111.3 told. Where that is installed, its answers are renewed by
 * {@code mvn -pl index test -Dtest=HugoSitesTest -Dhugo=write}.
 */
final class HugoSitesTest {

    private static final List<String> LISTS = List.of("sites", "addresses");
    private static final String STOPS = "Hugo stops";
    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

    @TempDir
    Path folder;

    static Stream<HugoSite> sites() throws IOException {
        List<HugoSite> all = new ArrayList<>();
        for (String list : LISTS) {
            all.addAll(HugoSite.all(list + ".yml"));
        }
        return all.stream();
    }

    private static Path expectedOf(String list) {
        return Path.of("src/test/resources/no/prosessbot/site", list + ".txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sites")
    void showsThePagesThatHugoShows(HugoSite site) throws Exception {
        site.write(folder.resolve("site"));
        assertEquals(expected().get(site.name()), read(folder.resolve("site")));
    }

    @Test
    void isRenewedByHugo() throws Exception {
        assumeTrue("write".equals(System.getProperty("hugo")), "only when asked to");
        int number = 0;
        for (String list : LISTS) {
            StringBuilder out = new StringBuilder();
            for (HugoSite site : HugoSite.all(list + ".yml")) {
                Path root = folder.resolve("outer" + number++).resolve("site");
                site.write(root);
                out.append("# ").append(site.name()).append('\n');
                (HugoSite.build(root) ? HugoSite.shown(root) : List.of(STOPS))
                        .forEach(line -> out.append(line).append('\n'));
            }
            Files.writeString(expectedOf(list), out);
        }
    }

    private static List<String> read(Path root) throws ContentException {
        List<Problem> problems = new ArrayList<>();
        ContentLocation location = new ContentLocation(root, ContentLocation.Kind.SITE, HugoVersion.REFERENCE);
        SiteContents contents = new SiteReader(Set.of("prosesser/card")).read(location, NOW, problems);
        if (problems.stream().anyMatch(problem -> problem.rule().severity() == Severity.ERROR)) {
            return List.of(STOPS);
        }
        Set<String> shown = new TreeSet<>();
        for (SiteContents.Found found : contents.pages()) {
            SourcePage page = found.source();
            if (page.shown() && !found.page().shortcodes().isEmpty()) {
                String language =
                        page.language() == null ? contents.configuration().defaultLanguage() : page.language();
                shown.add(String.join(
                        " ",
                        page.file(),
                        language,
                        kind(page.kind()),
                        page.kind() == PageKind.TAXONOMY || page.kind() == PageKind.TERM ? "-" : "/" + page.section(),
                        key(page),
                        address(page)));
            }
        }
        return List.copyOf(shown);
    }

    private static String kind(PageKind kind) {
        return switch (kind) {
            case HOME -> "home";
            case SECTION -> "section";
            case TAXONOMY -> "taxonomy";
            case TERM -> "term";
            case PAGE, LEAF_BUNDLE, RESOURCE -> "page";
        };
    }

    private static String address(SourcePage page) {
        return Optional.ofNullable(page.address()).flatMap(PageAddress::url).orElse("-");
    }

    /** Hugo calls a section by its folder. */
    private static String key(SourcePage page) {
        return page.translationKey().replaceFirst("/_index$", "");
    }

    private static Map<String, List<String>> expected() {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        try {
            for (String list : LISTS) {
                List<String> site = new ArrayList<>();
                for (String line : Files.readAllLines(expectedOf(list))) {
                    if (line.startsWith("# ")) {
                        site = new ArrayList<>();
                        expected.put(line.substring(2), site);
                    } else {
                        site.add(line);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return expected;
    }
}
