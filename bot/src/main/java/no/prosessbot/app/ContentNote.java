package no.prosessbot.app;

import java.util.Optional;
import no.prosessbot.card.Handbook;
import no.prosessbot.page.Problem;
import no.prosessbot.page.Severity;

/** What who runs the program should know of the content before it is asked. */
final class ContentNote {

    private ContentNote() {}

    /** A sentence; empty if all is well. */
    static Optional<String> of(Handbook handbook, Texts texts) {
        long faulty = faultyPages(handbook);
        if (faulty > 0) {
            return Optional.of(texts.say("note.faulty-pages", faulty));
        }
        return handbook.cards().isEmpty() ? Optional.of(texts.say("note.no-cards")) : Optional.empty();
    }

    private static long faultyPages(Handbook handbook) {
        return handbook.problems().stream()
                .filter(problem -> problem.rule().severity() == Severity.ERROR)
                .map(Problem::file)
                .distinct()
                .count();
    }
}
