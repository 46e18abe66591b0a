package no.prosessbot.app.check;

import java.io.IOException;
import java.util.List;
import no.prosessbot.app.output.Json;

/** Findings as a JSON array. */
final class JsonFindings {

    private JsonFindings() {}

    static String of(List<Finding> findings) throws IOException {
        return Json.indented(json -> {
                    json.writeStartArray();
                    for (Finding finding : findings) {
                        json.writeStartObject();
                        json.writeStringField("file", finding.file());
                        json.writeNumberField("line", finding.at().line());
                        json.writeNumberField("column", finding.at().column());
                        json.writeStringField("severity", finding.level());
                        json.writeStringField("rule", finding.rule().id());
                        json.writeStringField("message", finding.message());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                })
                + "\n";
    }
}
