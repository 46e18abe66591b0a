package no.prosessbot.app.check;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** A form in which findings are printed. */
public enum CheckFormat {

    /** One finding a line: {@code file:line:column: level: message}. */
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

    /** An array with an object for each finding, and then for each hidden card. */
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
     * The whole output, which ends in a newline if it is not empty.
     *
     * @param hidden told where only programs read on
     * @param version of prosessbot
     */
    public abstract String render(List<Finding> findings, HiddenCards hidden, ContentPlace place, String version)
            throws IOException;

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
