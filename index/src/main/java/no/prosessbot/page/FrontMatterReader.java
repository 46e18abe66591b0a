package no.prosessbot.page;

import java.util.Map;
import no.prosessbot.page.FrontMatter.Format;
import org.jspecify.annotations.Nullable;

/** Parses front matter and reports what Hugo rejects in it. */
final class FrontMatterReader {

    private static final String URL = "url";

    private final PageText text;
    private final Faults faults;
    private final HugoVersion version;

    FrontMatterReader(PageText text, Faults faults, HugoVersion version) {
        this.text = text;
        this.faults = faults;
        this.version = version;
    }

    FrontMatter read(Intro intro) {
        if (intro.to() - intro.from() > PageReader.MAX_FRONT_MATTER) {
            faults.add(PageRule.FRONT_MATTER_TOO_LONG, intro.from(), Integer.toString(PageReader.MAX_FRONT_MATTER));
            return new FrontMatter(intro.format(), Map.of());
        }
        Map<String, Object> values = values(intro);
        if (values == null) {
            return new FrontMatter(intro.format(), Map.of());
        }
        checkBuild(values, intro);
        if (values.get(URL) instanceof String url && (url.startsWith("http://") || url.startsWith("https://"))) {
            faults.add(PageRule.URL_WITH_PROTOCOL, key(intro, URL), url);
        }
        return new FrontMatter(intro.format(), values);
    }

    private void checkBuild(Map<String, Object> values, Intro intro) {
        String key = FrontMatter.buildKey(values, version);
        if (values.containsKey(key) && !(values.get(key) instanceof Map)) {
            faults.add(PageRule.BUILD_NOT_KEYS, key(intro, key), String.valueOf(values.get(key)));
        }
    }

    private @Nullable Map<String, Object> values(Intro intro) {
        String source = text.slice(intro.from(), intro.to());
        try {
            Object root = switch (intro.format()) {
                case NONE -> Map.of();
                case YAML ->
                    YamlFrontMatter.read(
                            source, (key, at) -> faults.add(PageRule.REPEATED_KEY, intro.from() + at, key));
                case TOML -> JacksonFrontMatter.toml(source);
                case JSON -> JacksonFrontMatter.json(source);
                case ORG -> OrgFrontMatter.read(source);
            };
            return FrontMatterValues.of(root, source.length());
        } catch (FrontMatterException fault) {
            tell(fault, intro, source);
            return null;
        }
    }

    private void tell(FrontMatterException fault, Intro intro, String source) {
        int at = intro.from() + Math.min(fault.offset(), source.stripTrailing().length());
        switch (fault.reason()) {
            case TOO_DEEP -> faults.add(PageRule.FRONT_MATTER_TOO_DEEP, intro.from());
            case NOT_KEYS -> faults.add(PageRule.FRONT_MATTER_NOT_KEYS, intro.from(), text.restOfLine(intro.from()));
            case SYNTAX ->
                faults.add(
                        syntaxRule(intro.format()),
                        at,
                        text.restOfLine(text.startOfLine(at)).strip());
        }
    }

    private static PageRule syntaxRule(Format format) {
        return switch (format) {
            case JSON -> PageRule.JSON_SYNTAX;
            case TOML -> PageRule.TOML_SYNTAX;
            case YAML, ORG, NONE -> PageRule.YAML_SYNTAX;
        };
    }

    /**
     * Returns the likely offset of a key: the first line that begins with it, else the beginning of the front matter.
     */
    private int key(Intro intro, String key) {
        for (int p = intro.from(); p < intro.to(); p++) {
            boolean lineBegins = p == intro.from() || Blanks.endsLine(text.codePoint(p - 1));
            if (lineBegins
                    && text.slice(p, Math.min(p + key.length(), intro.to())).equalsIgnoreCase(key)) {
                return p;
            }
        }
        return intro.from();
    }
}
