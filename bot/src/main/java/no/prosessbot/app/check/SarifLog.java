package no.prosessbot.app.check;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.prosessbot.app.output.Json;
import no.prosessbot.page.Position;

/** Findings as a log in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0). */
final class SarifLog {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final JsonGenerator json;
    private final Map<String, Finding> rules = new LinkedHashMap<>();

    private SarifLog(JsonGenerator json, List<Finding> findings) {
        this.json = json;
        findings.forEach(finding -> rules.putIfAbsent(finding.rule().id(), finding));
    }

    static String of(List<Finding> findings, HiddenCards hidden, ContentPlace place, String version)
            throws IOException {
        return Json.indented(json -> new SarifLog(json, findings).write(findings, hidden, place, version)) + "\n";
    }

    private void write(List<Finding> findings, HiddenCards hidden, ContentPlace place, String version)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        writeTool(version);
        // Positions of pages count code points, SARIF's default counts UTF-16 code units.
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("results");
        List<String> ruleIds = new ArrayList<>(rules.keySet());
        for (Finding finding : findings) {
            writeResult(finding, ruleIds.indexOf(finding.rule().id()), place);
        }
        json.writeEndArray();
        writeHidden(hidden, place);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** In the run's property bag, for no result of any level says that all is well. */
    private void writeHidden(HiddenCards hidden, ContentPlace place) throws IOException {
        if (hidden.notes().isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("hiddenCards");
        for (HiddenCards.Note note : hidden.notes()) {
            json.writeStartObject();
            json.writeStringField("uri", place.uri(note.file()));
            json.writeNumberField("line", note.at().line());
            json.writeStringField("title", note.title());
            json.writeStringField("reason", note.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeTool(String version) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "prosessbot");
        json.writeStringField("version", version);
        json.writeArrayFieldStart("rules");
        for (Finding example : rules.values()) {
            json.writeStartObject();
            json.writeStringField("id", example.rule().id());
            if (example.ruleName().isPresent()) {
                json.writeStringField("name", example.ruleName().get());
            }
            writeText("shortDescription", example.ruleText());
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", example.level());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeResult(Finding finding, int ruleIndex, ContentPlace place) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule().id());
        json.writeNumberField("ruleIndex", ruleIndex);
        json.writeStringField("level", finding.level());
        writeText("message", finding.message());
        writeLocation("locations", place.uri(finding.file()), finding.at());
        if (finding.other().isPresent()) {
            Finding.Other other = finding.other().get();
            writeLocation("relatedLocations", place.uri(other.file()), other.at());
        }
        json.writeEndObject();
    }

    private void writeLocation(String field, String uri, Position at) throws IOException {
        json.writeArrayFieldStart(field);
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri);
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", at.line());
        json.writeNumberField("startColumn", at.column());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeText(String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}
