package no.prosessbot.app.check;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Output format of findings. */
public enum CheckFormat {

    /** One finding per line: {@code file:line:column: level: message}. */
    TEXT {
        @Override
        public String render(List<Finding> findings, HiddenCards hidden, ContentPlace place, String version) {
            return lines(findings.stream().map(Finding::line).toList());
        }
    },

    /** Workflow commands, which GitHub Actions shows as annotations. */
    GITHUB {
        @Override
        public String render(List<Finding> findings, HiddenCards hidden, ContentPlace place, String version) {
            return lines(findings.stream()
                    .map(finding -> GitHubAnnotation.of(finding, place))
                    .toList());
        }
    },

    /** A JSON array with an object for each finding, then one for each hidden card. */
    JSON {
        @Override
        public String render(List<Finding> findings, HiddenCards hidden, ContentPlace place, String version)
                throws IOException {
            return JsonFindings.of(findings, hidden);
        }
    },

    /** The Static Analysis Results Interchange Format, version 2.1.0. */
    SARIF {
        @Override
        public String render(List<Finding> findings, HiddenCards hidden, ContentPlace place, String version)
                throws IOException {
            return SarifLog.of(findings, hidden, place, version);
        }
    };

    /**
     * Returns the whole output, which ends in a newline unless it is empty.
     *
     * @param hidden hidden cards, which only the formats for programs include
     * @param version version of prosessbot
     */
    public abstract String render(List<Finding> findings, HiddenCards hidden, ContentPlace place, String version)
            throws IOException;

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
