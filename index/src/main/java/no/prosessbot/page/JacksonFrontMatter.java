package no.prosessbot.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import no.prosessbot.page.FrontMatterException.Reason;

/** Parses front matter in JSON and TOML, both as strictly as Hugo does. */
final class JacksonFrontMatter {

    private static final ObjectReader JSON = new JsonMapper().readerFor(Object.class);
    private static final ObjectReader TOML = new TomlMapper().readerFor(Object.class);

    private JacksonFrontMatter() {}

    static Object json(String source) throws FrontMatterException {
        return read(JSON, source);
    }

    static Object toml(String source) throws FrontMatterException {
        return read(TOML, source);
    }

    private static Object read(ObjectReader reader, String source) throws FrontMatterException {
        try {
            return reader.readValue(source);
        } catch (StreamConstraintsException limit) {
            throw new FrontMatterException(Reason.TOO_DEEP, 0, limit);
        } catch (JsonProcessingException fault) {
            throw new FrontMatterException(Reason.SYNTAX, offset(source, fault), fault);
        }
    }

    private static int offset(String source, JsonProcessingException fault) {
        if (fault.getLocation() == null) {
            return 0;
        }
        int offset = 0;
        for (int line = 1; line < fault.getLocation().getLineNr(); line++) {
            offset = source.indexOf('\n', offset) + 1;
        }
        return Math.max(offset, offset + fault.getLocation().getColumnNr() - 1);
    }
}
