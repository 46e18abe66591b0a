package no.prosessbot.config;

import java.nio.file.Path;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/** Where a value was written. Used in messages, and to resolve relative paths. */
sealed interface Source {

    /** The folder that relative paths are relative to. */
    Path folder();

    /** Formats a position for a message; line and column are 1-based. */
    String at(int line, int column);

    default String at(Node node) {
        Mark mark = node.getStartMark();
        return mark == null ? at(1, 1) : at(mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** The configuration file. */
    record File(String name, Path folder) implements Source {

        @Override
        public String at(int line, int column) {
            return name + ":" + line + ":" + column;
        }
    }

    /** An environment variable. Its value is short enough to need no position. */
    record Variable(String name, Path folder) implements Source {

        @Override
        public String at(int line, int column) {
            return name;
        }
    }
}
