package no.prosessbot.config;

import org.yaml.snakeyaml.nodes.Node;

/**
 * An unparsed value of a setting.
 *
 * @param key the key for messages; for an entry of a map it includes the entry's key, e.g. {@code cards.aliases.effekt}
 */
record Value(String key, Node node, Source source) {

    /** Returns the value of an entry of this map. */
    Value of(String entry, Node entryNode) {
        return new Value(key + "." + entry, entryNode, source);
    }

    /**
     * Returns an exception that names the position of this value.
     *
     * @param message key of the message in the resource bundle
     */
    ConfigurationException fault(String message, Object... arguments) {
        return new ConfigurationException(source.at(node) + ": " + Messages.text(message, arguments));
    }
}
