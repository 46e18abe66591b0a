package no.prosessbot.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads settings from environment variables. A text is taken as it is; a list is {@code a, b} or YAML's {@code [a, b]};
 * a map is YAML's {@code {name: value}}.
 */
final class SettingsEnvironment {

    /** Names the configuration file, and is therefore not a setting. */
    static final String FILE_VARIABLE = "PROSESSBOT_CONFIG";

    private static final String PREFIX = "PROSESSBOT_";

    private SettingsEnvironment() {}

    /**
     * Reads all settings that have a variable which is not blank.
     *
     * @param workingFolder base of relative paths
     * @throws ConfigurationException if a variable is misspelt, or is not valid YAML where YAML is expected
     */
    static Values read(Map<String, String> environment, Path workingFolder) throws ConfigurationException {
        refuseMisspelt(environment);
        Map<Setting<?>, Value> found = new LinkedHashMap<>();
        for (Setting<?> setting : Setting.ALL) {
            for (String variable : setting.variables()) {
                String text = environment.getOrDefault(variable, "");
                if (!text.isBlank()) {
                    Source source = new Source.Variable(variable, workingFolder);
                    found.putIfAbsent(setting, new Value(setting.key(), node(setting, text, source), source));
                }
            }
        }
        return new Values(found);
    }

    private static void refuseMisspelt(Map<String, String> environment) throws ConfigurationException {
        List<String> known = new ArrayList<>(List.of(FILE_VARIABLE));
        Setting.ALL.forEach(setting -> known.addAll(setting.variables()));
        for (String variable : DiscordAccess.VARIABLES) {
            for (String wrong : List.of(PREFIX + variable, variable.replace(DiscordAccess.PREFIX, PREFIX))) {
                if (environment.containsKey(wrong)) {
                    throw VariableNames.misspelt(wrong, variable);
                }
            }
        }
        VariableNames.refuseMisspelt(environment, PREFIX, known);
    }

    private static Node node(Setting<?> setting, String text, Source source) throws ConfigurationException {
        return switch (setting.shape()) {
            case TEXT -> scalar(text);
            case MAP -> compose(text, source);
            case LIST ->
                text.strip().startsWith("[")
                        ? compose(text, source)
                        : list(Arrays.stream(text.split(",", -1))
                                .<Node>map(SettingsEnvironment::scalar)
                                .toList());
        };
    }

    private static Node compose(String text, Source source) throws ConfigurationException {
        Node node = YamlText.compose(text, source);
        return node == null ? scalar("") : node;
    }

    private static ScalarNode scalar(String text) {
        return new ScalarNode(Tag.STR, text.strip(), null, null, ScalarStyle.DOUBLE_QUOTED);
    }

    private static SequenceNode list(List<Node> items) {
        return new SequenceNode(Tag.SEQ, items, FlowStyle.FLOW);
    }
}
