package no.prosessbot.app;

import java.util.ArrayList;
import java.util.List;
import no.prosessbot.card.Handbook;

/** What who runs the program should know of the content before it is asked. */
final class ContentNote {

    private ContentNote() {}

    /** Sentences; none if all is well. */
    static List<String> of(Handbook handbook, Texts texts) {
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
