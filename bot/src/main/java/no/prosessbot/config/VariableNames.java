package no.prosessbot.config;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.prosessbot.card.Nearest;

/** The names of variables of the environment. */
final class VariableNames {

    private VariableNames() {}

    /**
     * A variable that is nearly one of ours is a mistake; one that is not may be anyone's: Kubernetes, say, gives every
     * container {@code PROSESSBOT_SERVICE_HOST} if there is a service of that name.
     *
     * @param known begin with the prefix
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

    static ConfigurationException misspelt(String variable, String meant) {
        return new ConfigurationException(Messages.text("unknown-variable", variable, meant));
    }
}
