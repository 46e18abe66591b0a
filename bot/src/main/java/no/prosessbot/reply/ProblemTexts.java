package no.prosessbot.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.prosessbot.answer.Language;
import no.prosessbot.page.Problem;

/**
 * Messages for problems in the content: the message of the problem's rule, filled in with its arguments. Immutable and
 * thread-safe.
 */
public final class ProblemTexts {

    private final List<Map<Language, Words>> bundles;
    private final Map<Language, Words> replies = Words.inEachLanguage(Words.REPLIES);

    public ProblemTexts() {
        this(List.of("problems", "card-problems", "site-problems"));
    }

    ProblemTexts(List<String> bundleNames) {
        bundles = bundleNames.stream().map(Words::inEachLanguage).toList();
    }

    /**
     * Returns one or two sentences, which quote the page verbatim. If the rule has no message of its own, its id is
     * given.
     */
    public String text(Problem problem, Language language) {
        Object[] arguments = problem.arguments().toArray();
        return bundles.stream()
                .map(bundle -> Words.in(bundle, language))
                .flatMap(words -> keys(problem).stream().flatMap(key -> words.find(key, arguments).stream()))
                .findFirst()
                .orElseGet(() -> Words.in(replies, language)
                        .say("problem.other", problem.rule().id(), String.join(", ", problem.arguments())));
    }

    /**
     * Returns the message keys to try, most specific first: there may be a better message for the arguments that this
     * problem has, or lacks.
     */
    private static List<String> keys(Problem problem) {
        List<String> arguments = problem.arguments();
        List<String> keys = new ArrayList<>(List.of(problem.rule().id()));
        if (arguments.contains(problem.at().toString())) {
            keys.add(0, keys.get(0) + ".here");
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).isEmpty()) {
                String without = ".without-" + i;
                keys.addAll(0, keys.stream().map(key -> key + without).toList());
            }
        }
        if (!arguments.isEmpty() && arguments.get(0).equals("1")) {
            keys.add(0, problem.rule().id() + ".one");
        }
        return keys;
    }
}
