package no.prosessbot.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.prosessbot.page.HugoVersion;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The types of settings. */
final class ValueTypes {

    private ValueTypes() {}

    /** A text that is not blank. A number or boolean counts as the text that is written. */
    static String text(Value value) throws ConfigurationException {
        if (!(value.node() instanceof ScalarNode scalar)) {
            throw value.fault("expected-text", value.key());
        }
        String text = scalar.getValue().strip();
        if (text.isEmpty() || (scalar.isPlain() && Tag.NULL.equals(scalar.getTag()))) {
            throw value.fault("no-value", value.key());
        }
        return text;
    }

    /** A path, relative to the folder of its source unless absolute. Need not exist. */
    static Path folder(Value value) throws ConfigurationException {
        String name = text(value);
        return FileNames.resolve(value.source().folder(), name)
                .orElseThrow(() -> value.fault("not-a-path", value.key(), name));
    }

    /** A list of values of one type; may be empty. */
    static <T> ValueType<List<T>> listOf(ValueType<T> type) {
        return value -> {
            if (!(value.node() instanceof SequenceNode sequence)) {
                throw value.fault("expected-list", value.key());
            }
            List<T> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(type.read(new Value(value.key(), item, value.source())));
            }
            return List.copyOf(items);
        };
    }

    /** A map from texts to values of one type. Duplicate keys are rejected. */
    static <T> ValueType<Map<String, T>> mapOf(ValueType<T> type) {
        return value -> {
            if (!(value.node() instanceof MappingNode mapping)) {
                throw value.fault("expected-map", value.key());
            }
            Map<String, T> entries = new LinkedHashMap<>();
            Map<String, Node> seen = new LinkedHashMap<>();
            for (NodeTuple tuple : mapping.getValue()) {
                String name = text(new Value(value.key(), tuple.getKeyNode(), value.source()));
                Value entry = value.of(name, tuple.getValueNode());
                Node first = seen.putIfAbsent(name, tuple.getKeyNode());
                if (first != null) {
                    throw new Value(value.key(), tuple.getKeyNode(), value.source())
                            .fault("duplicate-key", entry.key(), value.source().at(first));
                }
                entries.put(name, type.read(entry));
            }
            return Map.copyOf(entries);
        };
    }

    /** One of a fixed set of words. */
    static <T> ValueType<T> choice(Map<String, T> choices) {
        return value -> {
            String text = text(value);
            T chosen = choices.get(text);
            if (chosen == null) {
                throw value.fault("expected-choice", value.key(), Listing.either(choices.keySet()), text);
            }
            return chosen;
        };
    }

    static ValueType<Boolean> truth() {
        Map<String, Boolean> choices = new LinkedHashMap<>();
        choices.put("true", true);
        choices.put("false", false);
        return choice(choices);
    }

    static HugoVersion hugoVersion(Value value) throws ConfigurationException {
        String text = text(value);
        return HugoVersion.parse(text).orElseThrow(() -> value.fault("expected-hugo-version", value.key(), text));
    }

    /** A Discord id, written as a number or as text. */
    static Long snowflake(Value value) throws ConfigurationException {
        String text = text(value);
        return Snowflake.parse(text).orElseThrow(() -> value.fault("expected-guild", value.key(), text));
    }

    static Mention mention(Value value) throws ConfigurationException {
        String text = text(value);
        return Mention.parse(text).orElseThrow(() -> value.fault("expected-mention", value.key(), text));
    }
}
