package no.prosessbot.config;

import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Parses YAML into nodes. Nodes rather than objects, because only nodes know the line that a message must name. */
final class YamlText {

    private YamlText() {}

    /**
     * Returns the root node of the document; null if there is nothing but whitespace and comments.
     *
     * @throws ConfigurationException if the text is not one well-formed YAML document
     */
    static @Nullable Node compose(String text, Source source) throws ConfigurationException {
        int unprintable = firstUnprintable(text);
        if (unprintable >= 0) {
            throw fault(source, lineOf(text, unprintable), columnOf(text, unprintable), "unprintable");
        }
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            int line = mark == null ? 1 : mark.getLine() + 1;
            int column = mark == null ? 1 : mark.getColumn() + 1;
            boolean tab = String.valueOf(e.getProblem()).contains("TAB");
            throw fault(source, line, column, tab ? "yaml-tab" : "yaml-syntax");
        } catch (ReaderException e) {
            throw fault(source, 1, 1, "unprintable");
        } catch (YAMLException tooDeepOrTooLong) {
            throw fault(source, 1, 1, "yaml-syntax");
        }
    }

    private static ConfigurationException fault(Source source, int line, int column, String message) {
        return new ConfigurationException(source.at(line, column) + ": " + Messages.text(message));
    }

    private static int firstUnprintable(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!StreamReader.isPrintable(text.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int lineOf(String text, int index) {
        return 1 + (int) text.chars().limit(index).filter(c -> c == '\n').count();
    }

    private static int columnOf(String text, int index) {
        return 1 + text.codePointCount(text.lastIndexOf('\n', index) + 1, index);
    }
}
