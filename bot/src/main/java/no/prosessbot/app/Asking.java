package no.prosessbot.app;

import java.util.function.Function;
import no.prosessbot.answer.Answer;
import no.prosessbot.answer.Answerer;
import no.prosessbot.card.Handbook;
import no.prosessbot.config.Configuration;
import no.prosessbot.page.Problem;
import no.prosessbot.page.Severity;
import no.prosessbot.search.CardIndex;

/** A handbook that can be asked. */
record Asking(Configuration configuration, Handbook handbook, Function<String, Answer> answers) {

    /** Opens the handbook, and notes on standard error what a person who asks should know of it. */
    static Asking open(Workspace workspace, Surroundings surroundings) throws Exception {
        Configuration configuration = workspace.configuration();
        Handbook handbook = workspace.handbook(configuration);
        Answerer answerer = new Answerer(CardIndex.of(handbook, configuration.synonyms()));
        Texts texts = Texts.in(configuration.language());
        long faulty = faultyPages(handbook);
        if (faulty > 0) {
            surroundings.err().println(texts.say("note.faulty-pages", faulty));
        } else if (handbook.cards().isEmpty()) {
            surroundings.err().println(texts.say("note.no-cards"));
        }
        return new Asking(configuration, handbook, answerer::answer);
    }

    private static long faultyPages(Handbook handbook) {
        return handbook.problems().stream()
                .filter(problem -> problem.rule().severity() == Severity.ERROR)
                .map(Problem::file)
                .distinct()
                .count();
    }
}
