package no.prosessbot.app;

import no.prosessbot.answer.Answer;
import no.prosessbot.answer.Edition;
import no.prosessbot.config.Configuration;

/** Answers questions from one handbook snapshot. */
record Asking(Configuration configuration, Edition edition) {

    /** Opens the handbook, and prints warnings about its content on standard error. */
    static Asking open(Workspace workspace, Surroundings surroundings) throws Exception {
        Configuration configuration = workspace.configuration();
        Edition edition = workspace.edition(configuration);
        ContentNote.of(edition.handbook(), Texts.in(configuration.language())).forEach(surroundings::tell);
        return new Asking(configuration, edition);
    }

    Answer answer(String question) {
        return edition.answerer().answer(question);
    }
}
