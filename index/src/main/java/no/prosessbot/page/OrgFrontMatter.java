package no.prosessbot.page;

import java.util.LinkedHashMap;
import java.util.Map;

/** Front matter in Org's manner: lines of {@code #+key: value}. Everything is text, and nothing is a fault. */
final class OrgFrontMatter {

    private static final int PREFIX = 2;

    private OrgFrontMatter() {}

    static Map<String, Object> read(String source) {
        Map<String, Object> values = new LinkedHashMap<>();
        source.lines().filter(line -> line.startsWith("#+")).forEach(line -> {
            int colon = line.indexOf(':');
            if (colon > PREFIX) {
                values.put(
                        line.substring(PREFIX, colon), line.substring(colon + 1).strip());
            }
        });
        return values;
    }
}
