package no.prosessbot.config;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.prosessbot.card.Nearest;

/** Detects misspelt environment variables. */
final class VariableNames {

    private VariableNames() {}

    /**
     * Rejects a variable whose name is close to a known one. Other unknown variables are ignored, since they may belong
     * to anyone: Kubernetes, for example, gives every container {@code PROSESSBOT_SERVICE_HOST} if there is a service
     * of that name.
     *
     * @param known names that begin with the prefix
     * @throws ConfigurationException if a variable is misspelt
     */
    static void refuseMisspelt(Map<String, String> environment, String prefix, Collection<String> known)
            throws ConfigurationException {
        List<String> names =
                known.stream().map(name -> name.substring(prefix.length())).toList();
        for (String variable : new TreeMap<>(environment).keySet()) {
            if (!variable.startsWith(prefix) || known.contains(variable)) {
                continue;
            }
            Optional<String> nearest = Nearest.to(variable.substring(prefix.length()), names);
            if (nearest.isPresent()) {
                throw misspelt(variable, prefix + nearest.get());
            }
        }
    }

    /**
     * Returns the exception for a misspelt variable.
     *
     * @param meant the variable that was probably meant
     */
    static ConfigurationException misspelt(String variable, String meant) {
        return new ConfigurationException(Messages.text("unknown-variable", variable, meant));
    }
}
