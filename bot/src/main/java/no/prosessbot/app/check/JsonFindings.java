package no.prosessbot.app.check;

import java.io.IOException;
import java.util.List;
import no.prosessbot.app.output.Json;

/** Findings as a JSON array. */
final class JsonFindings {

    private JsonFindings() {}

    static String of(List<Finding> findings, HiddenCards hidden) throws IOException {
        return Json.indented(json -> {
                    json.writeStartArray();
                    for (Finding finding : findings) {
                        json.writeStartObject();
                        json.writeStringField("file", finding.file());
                        json.writeNumberField("line", finding.at().line());
                        json.writeNumberField("column", finding.at().column());
                        json.writeStringField("severity", finding.level());
                        json.writeStringField("rule", finding.rule().id());
                        if (finding.ruleName().isPresent()) {
                            json.writeStringField("name", finding.ruleName().get());
                        }
                        json.writeStringField("message", finding.message());
                        if (finding.other().isPresent()) {
                            Finding.Other other = finding.other().get();
                            json.writeObjectFieldStart("related");
                            json.writeStringField("file", other.file());
                            json.writeNumberField("line", other.at().line());
                            json.writeNumberField("column", other.at().column());
                            json.writeEndObject();
                        }
                        json.writeEndObject();
                    }
                    for (HiddenCards.Note note : hidden.notes()) {
                        json.writeStartObject();
                        json.writeStringField("file", note.file());
                        json.writeNumberField("line", note.at().line());
                        json.writeNumberField("column", note.at().column());
                        json.writeStringField("severity", "info");
                        json.writeStringField("rule", "hidden-card");
                        json.writeStringField("message", note.message());
                        json.writeStringField("title", note.title());
                        json.writeStringField("reason", note.reason());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                })
                + "\n";
    }
}
