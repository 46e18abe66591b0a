package no.prosessbot.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The environment as it was set, also where Java could not decode it; see {@link ProcessEntries}. */
final class EnvironmentVariables {

    private EnvironmentVariables() {}

    /**
     * The variables.
     *
     * @param decoded as Java hands them out
     * @param process entries {@code name=value} as the process got them
     */
    static Map<String, String> recover(Map<String, String> decoded, List<String> process) {
        Map<String, String> variables = new LinkedHashMap<>(decoded);
        for (String entry : process) {
            int end = entry.indexOf('=');
            if (end > 0) {
                variables.replace(entry.substring(0, end), entry.substring(end + 1));
            }
        }
        return variables;
    }
}
