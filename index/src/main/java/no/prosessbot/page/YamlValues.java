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
 * Plain values only. As in Hugo an unknown tag is disregarded, a date is text, and of equal keys the
 * last one counts.
 */
final class YamlValues extends SafeConstructor {

    /** More than any number has that decides something; the time to read one grows with the square of its length. */
    private static final int MAX_DIGITS = 100;

    private final Consumer<ScalarNode> repeatedKeys;

    /** @param repeatedKeys is given each key that its mapping has before, case disregarded */
    YamlValues(LoaderOptions options, Consumer<ScalarNode> repeatedKeys) {
        super(options);
        this.repeatedKeys = repeatedKeys;
        // As in Hugo a date is text, from which can be told whether it names an offset.
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

    /** Instead of logging them; the map that is built takes the last one anyway. */
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
