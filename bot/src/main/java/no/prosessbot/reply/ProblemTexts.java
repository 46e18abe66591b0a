package no.prosessbot.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.prosessbot.answer.Language;
import no.prosessbot.page.Problem;

/**
 * What is wrong with the content, in words: the message of a problem's rule with the problem's arguments. Immutable and
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

    /** One or two sentences, which quote the page verbatim. A rule without a message of its own is told by its id. */
    public String text(Problem problem, Language language) {
        Object[] arguments = problem.arguments().toArray();
        return bundles.stream()
                .map(bundle -> Words.in(bundle, language))
                .flatMap(words -> keys(problem).stream().flatMap(key -> words.find(key, arguments).stream()))
                .findFirst()
                .orElseGet(() -> Words.in(replies, language)
                        .say("problem.other", problem.rule().id(), String.join(", ", problem.arguments())));
    }

    /** The rule's own key last: there may be a better sentence for what this problem has, or has not, to tell. */
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
