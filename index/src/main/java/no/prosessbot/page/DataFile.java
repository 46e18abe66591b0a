package no.prosessbot.page;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.prosessbot.page.FrontMatter.Format;
import org.jspecify.annotations.Nullable;

/** A file of keys and values, such as a site's configuration, read as strictly as front matter is. Immutable. */
public final class DataFile {

    private final PageText text;
    private final Map<String, Object> values;
    private final @Nullable Fault fault;

    private DataFile(PageText text, Map<String, Object> values, @Nullable Fault fault) {
        this.text = text;
        this.values = values;
        this.fault = fault;
    }

    /**
     * Why a file cannot be read.
     *
     * @param line the line that cannot be read; empty where none is to blame
     */
    public record Fault(Position at, String line) {}

    /** Reads the file; one with a fault has no values. Nothing is thrown, whatever the bytes are. */
    public static DataFile read(Format format, byte[] bytes) {
        String source = Utf8.decode(bytes).text();
        // Hugo takes a byte order mark in YAML alone.
        PageText text =
                new PageText(format == Format.YAML && source.startsWith("\uFEFF") ? source.substring(1) : source);
        if (text.length() > PageReader.MAX_FRONT_MATTER) {
            return new DataFile(text, Map.of(), new Fault(Position.START, ""));
        }
        String whole = text.slice(0, text.length());
        try {
            Object root = switch (format) {
                case YAML -> YamlFrontMatter.read(whole, (key, at) -> {});
                case TOML -> JacksonFrontMatter.toml(whole);
                case JSON -> JacksonFrontMatter.json(whole);
                case ORG, NONE -> throw new IllegalArgumentException("no format of data files: " + format);
            };
            return new DataFile(text, FrontMatterValues.of(root, whole.length()), null);
        } catch (FrontMatterException e) {
            int at = Math.min(e.offset(), whole.stripTrailing().length());
            String line = text.restOfLine(text.startOfLine(at)).strip();
            return new DataFile(text, Map.of(), new Fault(text.position(at), line));
        }
    }

    /** As those of {@linkplain FrontMatter#values() front matter}; empty if the file has a fault. */
    public Map<String, Object> values() {
        return values;
    }

    /** Null if the file could be read. */
    public @Nullable Fault fault() {
        return fault;
    }

    /** Where a key seems to stand: the first line that begins with it, or the heading of a TOML table; else the beginning. */
    public Position positionOf(String key) {
        Matcher matcher = Pattern.compile(
                        "(?im)^[ \\t{,\\[-]*(?:[\\w.-]+\\.)?[\"']?(" + Pattern.quote(key) + ")[\"']?[ \\t]*[=:\\].]")
                .matcher(text.slice(0, text.length()));
        return matcher.find() ? text.position(matcher.start(1)) : Position.START;
    }
}
