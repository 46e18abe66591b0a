package no.prosessbot.app.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** Writes JSON as it goes: binding objects would take longer to start than an answer takes. */
public final class Json {

    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder().characterEscapes(new LineEscapes()).build();

    private Json() {}

    /** What is written within one JSON text. */
    @FunctionalInterface
    public interface Body {

        void write(JsonGenerator json) throws IOException;
    }

    /** An object on one line. */
    public static String line(Body fields) throws IOException {
        return text(
                json -> {
                    json.writeStartObject();
                    fields.write(json);
                    json.writeEndObject();
                },
                false);
    }

    /** A value on many lines, which end in LF everywhere. */
    public static String indented(Body value) throws IOException {
        return text(value, true);
    }

    /** A field with a list of texts. */
    public static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static String text(Body body, boolean indented) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            if (indented) {
                DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
                json.setPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            }
            body.write(json);
        }
        return text.toString();
    }
}
