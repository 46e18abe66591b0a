package no.prosessbot.app.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.prosessbot.page.Severity;
import no.prosessbot.reply.SafeText;

/**
 * Warnings that are known, and not told again: each by its file, its rule and what it quotes, but not by its line. What there
 * is twice is told the second time if it is known once. Errors are never among them, for Hugo stops for them.
 *
 * @param counts how many of each there are
 */
public record Baseline(Map<Entry, Integer> counts) {

    private static final String HEADER =
            "# Kjente funn for «check --baseline»: fil, regel og hva det gjelder. Linjer blir"
                    + " borte av seg selv når funnet er det.\n";

    private static final String SEPARATOR = "\t";

    public Baseline {
        counts = Map.copyOf(counts);
    }

    /** A warning without its place. */
    public record Entry(String file, String rule, String about) {

        static Entry of(Finding finding) {
            return new Entry(
                    field(finding.file()),
                    finding.ruleName().orElse(finding.rule().id()),
                    field(finding.about()));
        }

        private static String field(String text) {
            return SafeText.oneLine(text).replace(SEPARATOR, " ").strip();
        }

        private String line() {
            return String.join(SEPARATOR, file, rule, about).stripTrailing();
        }
    }

    /**
     * Findings as they are with this list.
     *
     * @param told those that are not known
     * @param known how many are
     * @param left what of the list was met, or was not looked at
     */
    public record Comparison(List<Finding> told, int known, Baseline left) {}

    /** A line that is none of a list, counted from 1. */
    public static final class MalformedLine extends Exception {
        private static final long serialVersionUID = 1L;
        private final int line;

        MalformedLine(int line) {
            super("line " + line);
            this.line = line;
        }

        public int line() {
            return line;
        }
    }

    /** The warnings among these findings. */
    public static Baseline of(List<Finding> findings) {
        Map<Entry, Integer> counts = new HashMap<>();
        findings.stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .forEach(finding -> counts.merge(Entry.of(finding), 1, Integer::sum));
        return new Baseline(counts);
    }

    /** Reads what {@link #text} wrote, in any order, with blank lines and comments. */
    public static Baseline parse(String text) throws MalformedLine {
        Map<Entry, Integer> counts = new HashMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split(SEPARATOR, -1);
            if (fields.length < 2 || fields.length > 3) {
                throw new MalformedLine(number);
            }
            String about = fields.length == 3 ? fields[2].strip() : "";
            counts.merge(new Entry(fields[0].strip(), fields[1].strip(), about), 1, Integer::sum);
        }
        return new Baseline(counts);
    }

    /** A line for each warning, sorted, so that versions differ in what has changed alone. */
    public String text() {
        Map<String, Integer> lines = new TreeMap<>();
        counts.forEach((entry, count) -> lines.merge(entry.line(), count, Integer::sum));
        return HEADER
                + lines.entrySet().stream()
                        .map(line -> (line.getKey() + "\n").repeat(line.getValue()))
                        .collect(Collectors.joining());
    }

    public int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Takes off the findings that are known. What is on the list and was not found stays there only if its file was not
     * looked at, or has an error, behind which its warnings may hide.
     *
     * @param findings all that are reported on
     * @param lookedAt true of the files that are reported on
     */
    public Comparison compare(List<Finding> findings, Predicate<String> lookedAt) {
        Map<Entry, Integer> open = new HashMap<>(counts);
        Map<Entry, Integer> left = new HashMap<>();
        List<Finding> told = new ArrayList<>();
        Set<String> faulty = new HashSet<>();
        for (Finding finding : findings) {
            Entry entry = Entry.of(finding);
            boolean warning = finding.severity() == Severity.WARNING;
            if (warning && open.merge(entry, 0, Integer::sum) > 0) {
                open.merge(entry, -1, Integer::sum);
                left.merge(entry, 1, Integer::sum);
            } else {
                told.add(finding);
            }
            if (!warning) {
                faulty.add(entry.file());
            }
        }
        open.forEach((entry, count) -> {
            if (count > 0 && (!lookedAt.test(entry.file()) || faulty.contains(entry.file()))) {
                left.merge(entry, count, Integer::sum);
            }
        });
        return new Comparison(told, findings.size() - told.size(), new Baseline(left));
    }
}
