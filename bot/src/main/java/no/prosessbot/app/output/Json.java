package no.prosessbot.app.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** Writes streaming JSON. Data binding would take longer to start than answering takes. */
public final class Json {

    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder().characterEscapes(new LineEscapes()).build();

    private Json() {}

    /** Writes the content of one JSON text. */
    @FunctionalInterface
    public interface Body {

        void write(JsonGenerator json) throws IOException;
    }

    /** Returns an object on one line. */
    public static String line(Body fields) throws IOException {
        return text(
                json -> {
                    json.writeStartObject();
                    fields.write(json);
                    json.writeEndObject();
                },
                false);
    }

    /** Returns an indented value; lines end in LF on all systems. */
    public static String indented(Body value) throws IOException {
        return text(value, true);
    }

    /** Writes a field with an array of strings. */
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
