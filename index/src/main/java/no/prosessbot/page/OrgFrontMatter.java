package no.prosessbot.page;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Parses front matter in Org style: lines of the form {@code #+key: value}. All values are text, and there are no
 * errors.
 */
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
