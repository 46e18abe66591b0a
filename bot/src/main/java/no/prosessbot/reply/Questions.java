package no.prosessbot.reply;

import java.util.Map;
import no.prosessbot.answer.AnswerKind;
import no.prosessbot.answer.Language;

/** Phrases questions as a person would ask them, for commands, choices and examples. Thread-safe. */
public final class Questions {

    private final Map<Language, Words> words = Words.inEachLanguage(Words.REPLIES);

    /**
     * Phrases a question about one card or person.
     *
     * @param kind what is asked; a kind that is not about one card or person asks for the whole card
     * @param subject a title or a person's name
     */
    public String about(AnswerKind kind, String subject, Language language) {
        Words own = Words.in(words, language);
        return own.find("ask." + kind.id(), subject).orElseGet(() -> own.say("ask.card", subject));
    }

    /**
     * Phrases a question for the cards without an owner or without a leader; for all cards if {@code kind} is any
     * other.
     */
    public String forAll(AnswerKind kind, Language language) {
        Words own = Words.in(words, language);
        return own.find("ask-all." + kind.id()).orElseGet(() -> own.say("ask-all.list"));
    }
}
