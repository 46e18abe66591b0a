package no.prosessbot.app.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.prosessbot.card.CardRule;
import no.prosessbot.config.FileNames;
import no.prosessbot.page.Position;
import no.prosessbot.page.Rule;
import no.prosessbot.page.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckFormatTest {

    private record TestRule(String id, Severity severity) implements Rule {}

    private static final Rule QUOTE = new TestRule("unterminated-quote", Severity.ERROR);
    private static final Rule OWNER = new TestRule("no-owner", Severity.WARNING);

    private static final Optional<Finding.Other> NOWHERE = Optional.empty();

    private static final List<Finding> FINDINGS = List.of(
            new Finding(
                    "drift/å, b:c.md", new Position(3, 7), QUOTE, "100 % galt:\r\n«a\u001Bb»", "Galt.", "a", NOWHERE),
            new Finding("drift/å, b:c.md", new Position(9, 1), OWNER, "Ingen eier.", "Ingen eier.", "", NOWHERE),
            new Finding(
                    "x.md",
                    new Position(1, 1),
                    OWNER,
                    "Ingen eier.",
                    "Ingen eier.",
                    "",
                    Optional.of(new Finding.Other("drift/å, b:c.md", new Position(9, 2)))));

    private static final ContentPlace PLACE = new ContentPlace("content/");

    private static String render(CheckFormat format) throws IOException {
        return format.render(FINDINGS, HiddenCards.NONE, PLACE, "1.2.3");
    }

    @Test
    void text_has_one_finding_a_line_whatever_the_page_holds() throws IOException {
        assertEquals("""
                drift/å, b:c.md:3:7: error: 100 % galt:  «a b»
                drift/å, b:c.md:9:1: warning: Ingen eier.
                x.md:1:1: warning: Ingen eier.
                """, render(CheckFormat.TEXT));
    }

    @Test
    void github_gets_annotations_that_nothing_in_a_page_can_break() throws IOException {
        assertEquals(
                "::error file=content/drift/å%2C b%3Ac.md,line=3,col=7,title=unterminated-quote"
                        + "::100 %25 galt:%0D%0A«a b»\n"
                        + "::warning file=content/drift/å%2C b%3Ac.md,line=9,col=1,title=no-owner::Ingen eier.\n"
                        + "::warning file=content/x.md,line=1,col=1,title=no-owner::Ingen eier.\n",
                render(CheckFormat.GITHUB));
    }

    @Test
    void json_is_an_array_of_findings() throws IOException {
        JsonNode array = JsonMapper.builder().build().readTree(render(CheckFormat.JSON));

        assertEquals(3, array.size());
        assertEquals("""
                {"file":"drift/å, b:c.md","line":3,"column":7,"severity":"error","rule":"unterminated-quote",\
                "message":"100 % galt:\\r\\n«a\\u001Bb»"}""", array.get(0).toString());
        assertEquals(
                "{\"file\":\"drift/å, b:c.md\",\"line\":9,\"column\":2}",
                array.get(2).get("related").toString());
        assertEquals("[ ]\n", CheckFormat.JSON.render(List.of(), HiddenCards.NONE, PLACE, "1.2.3"));
    }

    @Test
    void a_warning_that_editors_may_silence_has_its_name_in_every_form() throws IOException {
        List<Finding> named = List.of(
                new Finding("a.md", new Position(1, 2), CardRule.NO_OWNER, "Ingen eier.", "Ingen eier.", "T", NOWHERE));

        assertEquals(
                "a.md:1:2: warning: Ingen eier. [uten-eier]\n",
                CheckFormat.TEXT.render(named, HiddenCards.NONE, PLACE, "1"));
        assertEquals(
                "::warning file=content/a.md,line=1,col=2,title=no-owner::Ingen eier. [uten-eier]\n",
                CheckFormat.GITHUB.render(named, HiddenCards.NONE, PLACE, "1"));
        assertEquals(
                "uten-eier",
                JsonMapper.builder()
                        .build()
                        .readTree(CheckFormat.JSON.render(named, HiddenCards.NONE, PLACE, "1"))
                        .at("/0/name")
                        .textValue());
        assertEquals(
                "uten-eier", sarif(named).at("/runs/0/tool/driver/rules/0/name").textValue());
    }

    @Test
    void nothing_found_is_no_line() throws IOException {
        assertEquals("", CheckFormat.TEXT.render(List.of(), HiddenCards.NONE, PLACE, "1.2.3"));
        assertEquals("", CheckFormat.GITHUB.render(List.of(), HiddenCards.NONE, PLACE, "1.2.3"));
    }

    @Test
    void sarif_says_what_was_found_where() throws IOException {
        JsonNode run = sarif(FINDINGS).at("/runs/0");

        assertEquals("prosessbot", run.at("/tool/driver/name").textValue());
        assertEquals("1.2.3", run.at("/tool/driver/version").textValue());
        assertEquals("unicodeCodePoints", run.at("/columnKind").textValue());
        assertEquals(2, run.at("/tool/driver/rules").size());
        assertEquals(
                "Galt.", run.at("/tool/driver/rules/0/shortDescription/text").textValue());
        assertEquals(
                "error",
                run.at("/tool/driver/rules/0/defaultConfiguration/level").textValue());
        assertEquals(3, run.at("/results").size());
        assertEquals(1, run.at("/results/2/ruleIndex").intValue());
        assertEquals(
                "content/drift/%C3%A5%2C%20b%3Ac.md",
                run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .textValue());
        assertEquals(
                "{\"startLine\":3,\"startColumn\":7}",
                run.at("/results/0/locations/0/physicalLocation/region").toString());
        assertEquals(
                "[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"content/drift/%C3%A5%2C%20b%3Ac.md\"},"
                        + "\"region\":{\"startLine\":9,\"startColumn\":2}}}]",
                run.at("/results/2/relatedLocations").toString());
    }

    /** The schema's required properties, its enumerations, and the constraints that it states in words. */
    @Test
    void sarif_has_the_shape_that_its_schema_requires() throws IOException {
        for (List<Finding> findings : List.of(FINDINGS, List.<Finding>of())) {
            JsonNode log = sarif(findings);
            assertEquals(Set.of("$schema", "version", "runs"), names(log));
            assertEquals("2.1.0", log.get("version").textValue());
            assertEquals(1, log.get("runs").size());
            JsonNode run = log.at("/runs/0");
            assertEquals(Set.of("tool", "columnKind", "results"), names(run));
            assertEquals(Set.of("driver"), names(run.get("tool")));
            JsonNode rules = run.at("/tool/driver/rules");
            Set<String> ids = new HashSet<>();
            rules.forEach(rule -> assertTrue(ids.add(rule.get("id").textValue()), "Rules are unique"));
            for (JsonNode result : run.get("results")) {
                Set<String> properties = names(result);
                properties.remove("relatedLocations");
                assertEquals(Set.of("ruleId", "ruleIndex", "level", "message", "locations"), properties);
                JsonNode rule = rules.get(result.get("ruleIndex").intValue());
                assertEquals(rule.get("id"), result.get("ruleId"));
                assertTrue(Set.of("none", "note", "warning", "error")
                        .contains(result.get("level").textValue()));
                assertEquals(Set.of("text"), names(result.get("message")));
                JsonNode region = result.at("/locations/0/physicalLocation/region");
                assertTrue(region.get("startLine").intValue() >= 1);
                assertTrue(region.get("startColumn").intValue() >= 1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/arbeid/content, /arbeid, content/p.md, content/p.md",
        "/arbeid, /arbeid, p.md, p.md",
        "/arbeid/a b/../å, /arbeid, å/p.md, %C3%A5/p.md",
        "/annet/content, /arbeid, /annet/content/p.md, file:///annet/content/p.md",
        "/arbeidet, /arbeid, /arbeidet/p.md, file:///arbeidet/p.md",
    })
    void a_path_counts_from_the_working_folder_where_that_is_possible(
            String content, Path workingFolder, String path, String uri) {
        ContentPlace place =
                ContentPlace.of(FileNames.resolve(workingFolder, content).orElseThrow(), workingFolder);

        assertEquals(path, place.path("p.md"));
        assertEquals(uri, place.uri("p.md"));
    }

    private static JsonNode sarif(List<Finding> findings) throws IOException {
        return JsonMapper.builder()
                .build()
                .readTree(CheckFormat.SARIF.render(findings, HiddenCards.NONE, PLACE, "1.2.3"));
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new HashSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
