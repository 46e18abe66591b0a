package no.prosessbot.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.Construct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Plain values only. As in Hugo an unknown tag is disregarded, and a date that no calendar has is text. */
final class YamlValues extends SafeConstructor {

    /** More than any number has that decides something; the time to read one grows with the square of its length. */
    private static final int MAX_DIGITS = 100;

    YamlValues(LoaderOptions options) {
        super(options);
        Construct date = yamlConstructors.get(Tag.TIMESTAMP);
        yamlConstructors.put(Tag.TIMESTAMP, new AbstractConstruct() {
            @Override
            public Object construct(Node node) {
                String text = constructScalar((ScalarNode) node);
                return date != null && inCalendar(text) ? date.construct(node) : text;
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

    private static boolean inCalendar(String text) {
        String[] parts = text.split("[^0-9]", 4);
        try {
            LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
            return true;
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException none) {
            return false;
        }
    }
}
