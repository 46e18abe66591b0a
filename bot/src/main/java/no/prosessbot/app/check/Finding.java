package no.prosessbot.app.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Handbook;
import no.prosessbot.card.RuleNames;
import no.prosessbot.page.Position;
import no.prosessbot.page.Problem;
import no.prosessbot.page.Rule;
import no.prosessbot.page.Severity;
import no.prosessbot.reply.ProblemTexts;
import no.prosessbot.reply.SafeText;

/**
 * A problem in words.
 *
 * @param file relative to the content folder
 * @param message for people; quotes the page
 * @param ruleText what the rule is about, without a particular page's quotations
 * @param about what it quotes, but for places: the same whatever is written above it
 * @param other the other place, where the problem is about two
 */
public record Finding(
        String file, Position at, Rule rule, String message, String ruleText, String about, Optional<Other> other) {

    /** A place elsewhere, which moves with every line that is written above it. */
    private static final Pattern PLACE = Pattern.compile("[0-9]+:[0-9]+");

    /** Another place that a finding is about, as {@link Finding} has its own. */
    public record Other(String file, Position at) {

        static Optional<Other> of(Problem problem) {
            OptionalInt place = problem.rule().otherPlace();
            if (place.isEmpty()) {
                return Optional.empty();
            }
            String[] at = problem.arguments().get(place.getAsInt() + 1).split(":", 2);
            return Optional.of(new Other(
                    problem.arguments().get(place.getAsInt()),
                    new Position(Integer.parseInt(at[0]), Integer.parseInt(at[1]))));
        }
    }

    /** The findings of a handbook, in page order. */
    public static List<Finding> all(Handbook handbook, Language language) {
        ProblemTexts texts = new ProblemTexts();
        return handbook.problems().stream()
                .sorted(Problem.IN_PAGE_ORDER)
                .map(problem -> new Finding(
                        problem.file(),
                        problem.at(),
                        problem.rule(),
                        texts.text(problem, language),
                        texts.text(withoutQuotations(problem), language),
                        about(problem),
                        Other.of(problem)))
                .toList();
    }

    private static Problem withoutQuotations(Problem problem) {
        List<String> elisions =
                problem.arguments().stream().map(argument -> "…").toList();
        return new Problem(problem.file(), problem.at(), problem.rule(), elisions);
    }

    private static String about(Problem problem) {
        return problem.arguments().stream()
                .filter(argument -> !PLACE.matcher(argument).matches())
                .collect(Collectors.joining(" · "));
    }

    /** What editors call the rule, who may silence it beside the card; empty for any other. */
    public Optional<String> ruleName() {
        return RuleNames.of(rule);
    }

    public Severity severity() {
        return rule.severity();
    }

    /** {@code error} or {@code warning}: what every format calls it. */
    public String level() {
        return severity().name().toLowerCase(Locale.ROOT);
    }

    /** The message, and what silences it. */
    String messageAndName() {
        return message + ruleName().map(name -> " [" + name + "]").orElse("");
    }

    /** As {@code file:line:column: level: message}, on one line. */
    public String line() {
        return SafeText.oneLine(file + ":" + at + ": " + level() + ": " + messageAndName());
    }
}
