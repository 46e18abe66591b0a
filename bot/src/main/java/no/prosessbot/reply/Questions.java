package no.prosessbot.reply;

import java.util.Map;
import no.prosessbot.answer.AnswerKind;
import no.prosessbot.answer.Language;

/** Puts a question into words, as a person would ask it; for commands, choices and examples. Thread-safe. */
public final class Questions {

    private final Map<Language, Words> words = Words.inEachLanguage(Words.REPLIES);

    /**
     * Asks a thing of a card or a person.
     *
     * @param kind what is asked; the whole card for the kinds that ask nothing of one card or person
     * @param subject a title or a person's name
     */
    public String about(AnswerKind kind, String subject, Language language) {
        Words own = Words.in(words, language);
        return own.find("ask." + kind.id(), subject).orElseGet(() -> own.say("ask.card", subject));
    }

    /** Asks for the cards that lack an owner or a leader, or else for all cards. */
    public String forAll(AnswerKind kind, Language language) {
        Words own = Words.in(words, language);
        return own.find("ask-all." + kind.id()).orElseGet(() -> own.say("ask-all.list"));
    }
}
