package no.prosessbot.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.prosessbot.answer.Answer;
import no.prosessbot.answer.Answerer;
import no.prosessbot.card.Handbook;
import no.prosessbot.config.Configuration;
import no.prosessbot.search.CardIndex;

/** A handbook that can be asked. */
record Asking(Configuration configuration, Handbook handbook, Function<String, Answer> answers) {

    /** Opens the handbook, and notes on standard error what a person who asks should know of it. */
    static Asking open(Workspace workspace, Surroundings surroundings) throws Exception {
        Configuration configuration = workspace.configuration();
        Handbook handbook = workspace.handbook(configuration);
        Answerer answerer = new Answerer(CardIndex.of(handbook, configuration.synonyms()));
        Texts texts = Texts.in(configuration.language());
        notes(handbook, texts).forEach(surroundings::tell);
        return new Asking(configuration, handbook, answerer::answer);
    }

    private static List<String> notes(Handbook handbook, Texts texts) {
        List<String> notes = new ArrayList<>();
        int leftOut = handbook.pagesLeftOut().size();
        if (leftOut > 0) {
            notes.add(texts.say("note.faulty-pages", leftOut));
        }
        int unreadable = handbook.unreadable().size();
        if (unreadable > 0) {
            notes.add(texts.say("note.unreadable", unreadable));
        }
        if (notes.isEmpty() && handbook.cards().isEmpty()) {
            notes.add(texts.say("note.no-cards"));
        }
        return notes;
    }
}
