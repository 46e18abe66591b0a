package no.prosessbot.page;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.prosessbot.page.FrontMatter.Format;
import org.jspecify.annotations.Nullable;

/** A file of keys and values, such as a site's configuration, parsed as strictly as front matter. Immutable. */
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
     * The reason why a file cannot be read.
     *
     * @param at where the file cannot be read; its start if the place is not known or the file is too long
     * @param line the line that cannot be read; empty if no single line is to blame
     */
    public record Fault(Position at, String line) {}

    /**
     * Parses a file. It has no values if it has a fault or is longer than {@link PageReader#MAX_FRONT_MATTER}. Any
     * bytes are accepted; malformed UTF-8 is read as U+FFFD.
     *
     * @throws IllegalArgumentException if the format is {@code ORG} or {@code NONE}
     */
    public static DataFile read(Format format, byte[] bytes) {
        String source = Utf8.decode(bytes).text();
        // Hugo accepts a byte order mark only in YAML.
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

    /** The values, as in {@linkplain FrontMatter#values() front matter}; empty if the file has a fault. */
    public Map<String, Object> values() {
        return values;
    }

    /** The fault, or null if the file could be read. */
    public @Nullable Fault fault() {
        return fault;
    }

    /**
     * Returns the likely position of a key, ignoring case: the first line that begins with it, as a key or in the
     * header of a TOML table. {@link Position#START} if there is none.
     */
    public Position positionOf(String key) {
        Matcher matcher = Pattern.compile(
                        "(?im)^[ \\t{,\\[-]*(?:[\\w.-]+\\.)?[\"']?(" + Pattern.quote(key) + ")[\"']?[ \\t]*[=:\\].]")
                .matcher(text.slice(0, text.length()));
        return matcher.find() ? text.position(matcher.start(1)) : Position.START;
    }
}
