package no.prosessbot.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.prosessbot.card.Nearest;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads settings from a configuration file, and rejects anything else in it. */
final class SettingsFile {

    /** More than any configuration needs; a larger file is some other file. */
    private static final long MAX_BYTES = 1_000_000;

    private final Source.File source;
    private final Map<Setting<?>, Value> found = new LinkedHashMap<>();
    private final Map<Setting<?>, Node> keys = new LinkedHashMap<>();

    private SettingsFile(Source.File source) {
        this.source = source;
    }

    /**
     * Reads a file.
     *
     * @param file absolute
     * @param name the file's name in messages
     */
    static Values read(Path file, String name) throws ConfigurationException {
        Path folder = Optional.ofNullable(file.getParent()).orElse(file);
        SettingsFile settings = new SettingsFile(new Source.File(name, folder));
        settings.readDocument(settings.decode(file));
        return new Values(settings.found);
    }

    private String decode(Path file) throws ConfigurationException {
        if (Files.isDirectory(file)) {
            throw fault("config-is-folder");
        }
        byte[] bytes;
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw fault("config-too-large");
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw fault("config-unreadable");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw fault("config-not-utf8");
        }
    }

    private ConfigurationException fault(String message) {
        return new ConfigurationException(Messages.text(message, source.name()));
    }

    private void readDocument(String text) throws ConfigurationException {
        Node root = YamlText.compose(text, source);
        if (root == null || Tag.NULL.equals(root.getTag())) {
            return;
        }
        if (!(root instanceof MappingNode mapping)) {
            throw new Value("", root, source).fault("expected-settings");
        }
        readMapping("", mapping);
    }

    private void readMapping(String prefix, MappingNode mapping) throws ConfigurationException {
        for (NodeTuple tuple : mapping.getValue()) {
            Node keyNode = tuple.getKeyNode();
            String key = prefix + ValueTypes.text(new Value(prefix + "?", keyNode, source));
            Value value = new Value(key, tuple.getValueNode(), source);
            Optional<Setting<?>> setting =
                    Setting.ALL.stream().filter(s -> s.keys().contains(key)).findFirst();
            if (setting.isPresent()) {
                add(setting.get(), keyNode, value);
            } else if (Setting.ALL.stream().anyMatch(s -> s.key().startsWith(key + "."))) {
                readGroup(value);
            } else {
                throw unknown(new Value(key, keyNode, source));
            }
        }
    }

    private void readGroup(Value group) throws ConfigurationException {
        if (!(group.node() instanceof MappingNode mapping)) {
            throw group.fault("expected-map", group.key());
        }
        readMapping(group.key() + ".", mapping);
    }

    private void add(Setting<?> setting, Node keyNode, Value value) throws ConfigurationException {
        Node first = keys.putIfAbsent(setting, keyNode);
        if (first != null) {
            throw new Value(value.key(), keyNode, source).fault("duplicate-key", setting.key(), source.at(first));
        }
        found.put(setting, value);
    }

    private static ConfigurationException unknown(Value key) {
        Optional<String> variable = DiscordAccess.variable(key.key());
        if (variable.isPresent()) {
            boolean token = variable.get().equals(DiscordAccess.TOKEN_VARIABLE);
            return key.fault(token ? "token-in-file" : "only-in-environment", key.key(), variable.get());
        }
        List<String> known = new ArrayList<>();
        Setting.ALL.forEach(setting -> known.addAll(setting.keys()));
        List<String> near = new ArrayList<>(known);
        known.stream()
                .filter(each -> each.contains("."))
                .map(each -> each.substring(0, each.indexOf('.')))
                .distinct()
                .forEach(near::add);
        return Nearest.to(key.key(), near)
                .map(nearest -> key.fault("unknown-key-nearest", key.key(), nearest))
                .orElseGet(() -> key.fault("unknown-key", key.key(), Listing.all(known)));
    }
}
