package no.prosessbot.app;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import no.prosessbot.answer.Answer;
import no.prosessbot.answer.AnswerKind;
import no.prosessbot.answer.Reading;
import no.prosessbot.app.output.Json;
import no.prosessbot.card.Card;
import no.prosessbot.reply.Replies;
import no.prosessbot.reply.Reply;
import no.prosessbot.reply.Source;

/** Answers for programs, one object a line. */
final class JsonAnswerWriter implements AnswerWriter {

    private final Replies replies;
    private final boolean explain;

    JsonAnswerWriter(Replies replies, boolean explain) {
        this.replies = replies;
        this.explain = explain;
    }

    @Override
    public List<String> lines(Answer answer) throws IOException {
        return List.of(Json.line(json -> {
            json.writeStringField("question", answer.question());
            json.writeStringField("kind", answer.kind().id());
            Json.texts(json, "cards", candidates(answer));
            Json.texts(json, "values", answer.values());
            Reply reply = replies.reply(answer);
            json.writeStringField("text", reply.text());
            writeSources(json, reply.sources());
            if (explain) {
                writeReading(json, answer.reading());
            }
        }));
    }

    /** The cards' titles; where several people fit, they are the candidates. */
    private static List<String> candidates(Answer answer) {
        if (answer.kind() == AnswerKind.AMBIGUOUS && answer.cards().isEmpty()) {
            return answer.people();
        }
        return answer.cards().stream().map(Card::title).toList();
    }

    private static void writeSources(JsonGenerator json, List<Source> sources) throws IOException {
        json.writeArrayFieldStart("sources");
        for (Source source : sources) {
            json.writeStartObject();
            json.writeStringField("file", source.file());
            json.writeNumberField("line", source.line());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeReading(JsonGenerator json, Reading reading) throws IOException {
        json.writeArrayFieldStart("explain");
        for (Reading.Step step : reading.steps()) {
            json.writeStartObject();
            json.writeStringField("what", step.what());
            json.writeStringField("text", step.text());
            if (Double.isNaN(step.score())) {
                json.writeNullField("score");
            } else {
                json.writeNumberField("score", step.score());
            }
            json.writeStringField("note", step.note());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
