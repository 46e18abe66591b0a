package no.prosessbot.config;

import java.nio.file.Path;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/** Where a value was written, for messages and for paths that are relative to it. */
sealed interface Source {

    /** What relative paths are relative to. */
    Path folder();

    /** How a message names a place; line and column are 1-based. */
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

    /** A variable of the environment: short enough to need no position. */
    record Variable(String name, Path folder) implements Source {

        @Override
        public String at(int line, int column) {
            return name;
        }
    }
}
