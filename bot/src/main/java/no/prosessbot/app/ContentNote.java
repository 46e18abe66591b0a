package no.prosessbot.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.prosessbot.card.Handbook;
import no.prosessbot.reply.SafeText;

/** Warnings about the content, printed before the first answer. */
final class ContentNote {

    private ContentNote() {}

    /** Returns the warnings as sentences; empty if all is well. */
    static List<String> of(Handbook handbook, Texts texts) {
        return of(handbook, Set.of(), texts);
    }

    /**
     * Returns the warnings for a handbook in which some files keep their cards from an earlier reload.
     *
     * @param keptFiles those files, which are reported elsewhere
     */
    static List<String> of(Handbook handbook, Set<String> keptFiles, Texts texts) {
        List<String> notes = new ArrayList<>();
        if (!handbook.configurationErrors().isEmpty()) {
            notes.add(texts.say(
                    "note.site-configuration",
                    SafeText.oneLine(handbook.configurationErrors().get(0).file())));
        }
        long leftOut = count(handbook.pagesLeftOut(), keptFiles);
        if (leftOut > 0) {
            notes.add(texts.say("note.faulty-pages", leftOut));
        }
        long unreadable = count(handbook.unreadable(), keptFiles);
        if (unreadable > 0) {
            notes.add(texts.say("note.unreadable", unreadable));
        }
        if (notes.isEmpty() && handbook.cards().isEmpty()) {
            notes.add(texts.say("note.no-cards"));
        }
        return notes;
    }

    private static long count(List<String> files, Set<String> except) {
        return files.stream().filter(file -> !except.contains(file)).count();
    }
}
