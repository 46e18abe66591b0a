package no.prosessbot.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.prosessbot.page.DataFile;
import no.prosessbot.page.Position;
import no.prosessbot.page.Problem;

/**
 * A site's settings, merged from all its files, with keys in lower case. Remembers where each is set, so that problems
 * can say so.
 */
final class SiteSettings {

    /** In bytes; a larger file is not a configuration. */
    private static final int MAX_SIZE = 1 << 20;

    /** A file that was read. */
    private record Source(String name, DataFile file) {}

    private final List<Source> sources = new ArrayList<>();
    private final Map<String, Object> root = new LinkedHashMap<>();
    private final List<Problem> problems;
    private final String prefix;

    /**
     * Reads the files. A file with a syntax error, or that cannot be read, is reported and skipped.
     *
     * @param files each overrides those before it
     * @param prefix put before file names in problems, if those are not relative to the site's root
     * @param problems receives the problems found
     */
    SiteSettings(List<ConfigurationFiles.Found> files, String prefix, List<Problem> problems) {
        this.prefix = prefix;
        this.problems = problems;
        files.forEach(this::read);
    }

    private void read(ConfigurationFiles.Found found) {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(found.path())) {
            bytes = in.readNBytes(MAX_SIZE + 1);
        } catch (IOException e) {
            bytes = new byte[MAX_SIZE + 1];
        }
        String name = prefix + found.name();
        if (bytes.length > MAX_SIZE) {
            problems.add(Problem.of(name, Position.START, SiteRule.SITE_CONFIG_UNREADABLE));
            return;
        }
        DataFile file = DataFile.read(found.format(), bytes);
        DataFile.Fault fault = file.fault();
        if (fault != null) {
            problems.add(Problem.of(name, fault.at(), SiteRule.SITE_CONFIG_SYNTAX, fault.line()));
            return;
        }
        sources.add(0, new Source(name, file));
        Map<String, Object> values = file.values();
        for (int i = found.key().size() - 1; i >= 0; i--) {
            values = Map.of(found.key().get(i), values);
        }
        merge(root, values);
    }

    /** Merges maps and replaces everything else. */
    private static void merge(Map<String, Object> into, Map<?, ?> over) {
        over.forEach((key, value) -> {
            String name = String.valueOf(key);
            if (value instanceof Map<?, ?> map) {
                Map<String, Object> merged = new LinkedHashMap<>();
                if (into.get(name) instanceof Map<?, ?> before) {
                    merge(merged, before);
                }
                merge(merged, map);
                into.put(name, merged);
            } else {
                into.put(name, value);
            }
        });
    }

    SettingValues values() {
        return new SettingValues(root);
    }

    /** Reports a problem with a setting, at its position in the last file that sets it. */
    void tell(SiteRule rule, String key, String... arguments) {
        Source source = sources.stream()
                .filter(each -> !each.file().positionOf(key).equals(Position.START)
                        || each.file().values().containsKey(key))
                .findFirst()
                .orElse(null);
        String file = source == null ? fallback() : source.name();
        Position at = source == null ? Position.START : source.file().positionOf(key);
        problems.add(Problem.of(file, at, rule, arguments));
    }

    private String fallback() {
        return sources.isEmpty() ? "." : sources.get(sources.size() - 1).name();
    }
}
