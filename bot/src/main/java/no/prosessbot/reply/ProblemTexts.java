package no.prosessbot.reply;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        this(List.of("problems", "card-problems"));
    }

    ProblemTexts(List<String> bundleNames) {
        bundles = bundleNames.stream().map(Words::inEachLanguage).toList();
    }

    /** One or two sentences, which quote the page verbatim. A rule without a message of its own is told by its id. */
    public String text(Problem problem, Language language) {
        Object[] arguments = problem.arguments().toArray();
        return bundles.stream()
                .map(bundle -> Words.in(bundle, language).find(problem.rule().id(), arguments))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> Words.in(replies, language)
                        .say("problem.other", problem.rule().id(), String.join(", ", problem.arguments())));
    }
}
