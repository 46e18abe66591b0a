package no.prosessbot.reply;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import no.prosessbot.answer.Answer;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Card;
import no.prosessbot.card.Field;

/** Turns answers into replies, each in the language of its answer. Immutable and thread-safe. */
public final class Replies {

    private final Map<Language, Wording> wordings = new EnumMap<>(Language.class);

    public Replies() {
        Questions questions = new Questions();
        for (Language language : Language.values()) {
            wordings.put(language, new Wording(language, questions));
        }
    }

    /** Returns the reply. Never throws: an answer that lacks what its kind promises is worded as unknown. */
    public Reply reply(Answer answer) {
        return in(answer.language()).reply(answer);
    }

    /** Returns the whole card, whatever was asked. */
    public Sheet sheet(Card card, Language language) {
        return in(language).sheet(card);
    }

    /** Returns the name of a field, e.g. {@code Eier}. */
    public String label(Field field, Language language) {
        return in(language).label(field);
    }

    private Wording in(Language language) {
        return Objects.requireNonNull(wordings.get(language));
    }
}
