package no.prosessbot.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.Construct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Constructs plain values only. As in Hugo, unknown tags are ignored, dates are text, and the last of equal keys
 * counts.
 */
final class YamlValues extends SafeConstructor {

    /** Longer integers are kept as text; no number that matters is longer, and parsing takes quadratic time. */
    private static final int MAX_DIGITS = 100;

    private final Consumer<ScalarNode> repeatedKeys;

    /**
     * Creates a constructor.
     *
     * @param repeatedKeys receives each key that its mapping already has, ignoring case
     */
    YamlValues(LoaderOptions options, Consumer<ScalarNode> repeatedKeys) {
        super(options);
        this.repeatedKeys = repeatedKeys;
        // a date stays text, as in Hugo, which preserves whether it has an offset
        yamlConstructors.put(Tag.TIMESTAMP, new AbstractConstruct() {
            @Override
            public Object construct(Node node) {
                return constructScalar((ScalarNode) node);
            }
        });
        Construct integer = yamlConstructors.get(Tag.INT);
        yamlConstructors.put(Tag.INT, new AbstractConstruct() {
            @Override
            public Object construct(Node node) {
                String text = constructScalar((ScalarNode) node);
                return integer != null && text.length() <= MAX_DIGITS ? integer.construct(node) : text;
            }
        });
        yamlConstructors.put(null, new AbstractConstruct() {
            @Override
            public Object construct(Node node) {
                return untagged(node);
            }
        });
    }

    private Object untagged(Node node) {
        if (node instanceof MappingNode mapping) {
            return constructMapping(mapping);
        }
        return node instanceof SequenceNode sequence ? constructSequence(sequence) : constructScalar((ScalarNode) node);
    }

    /** Reports duplicate keys instead of logging them; the map keeps the last one anyway. */
    @Override
    protected void processDuplicateKeys(MappingNode node, boolean forceStringKeys) {
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : node.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key
                    && !key.getTag().equals(Tag.MERGE)
                    && !seen.add(key.getValue().toLowerCase(Locale.ROOT))) {
                repeatedKeys.accept(key);
            }
        }
    }
}
