package no.prosessbot.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Recovers the environment variables as they were set, even if Java could not decode them; see {@link ProcessEntries}.
 */
final class EnvironmentVariables {

    private EnvironmentVariables() {}

    /**
     * Returns the variables.
     *
     * @param decoded the variables as Java decoded them
     * @param process raw entries {@code name=value} of the process
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
