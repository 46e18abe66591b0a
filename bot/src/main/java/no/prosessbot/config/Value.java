package no.prosessbot.config;

import org.yaml.snakeyaml.nodes.Node;

/**
 * What was written for a setting, not yet understood.
 *
 * @param key as messages name it; of an entry in a map with that entry's key, e.g. {@code cards.aliases.effekt}
 */
record Value(String key, Node node, Source source) {

    Value of(String entry, Node entryNode) {
        return new Value(key + "." + entry, entryNode, source);
    }

    ConfigurationException fault(String message, Object... arguments) {
        return new ConfigurationException(source.at(node) + ": " + Messages.text(message, arguments));
    }
}
