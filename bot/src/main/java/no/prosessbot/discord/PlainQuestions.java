package no.prosessbot.discord;

import java.util.function.Supplier;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import no.prosessbot.reply.Questions;

/** Answers questions in plain words that arrive as interactions, subject to the cooldown. */
final class PlainQuestions {

    private final Supplier<Subjects> subjects;
    private final Questions questions;
    private final Speaker speaker;
    private final Cooldown cooldown;

    PlainQuestions(Supplier<Subjects> subjects, Questions questions, Speaker speaker, Cooldown cooldown) {
        this.subjects = subjects;
        this.questions = questions;
        this.speaker = speaker;
        this.cooldown = cooldown;
    }

    void answer(IReplyCallback event, String text) {
        if (refused(event)) {
            return;
        }
        Subjects current = subjects.get();
        speaker.answer(event, new Asking(current, questions).question(text), current);
    }

    /** Returns whether the user has to wait, in which case they are told so. */
    boolean refused(IReplyCallback event) {
        boolean refused = cooldown.take(event.getUser().getIdLong()) != Cooldown.Turn.GRANTED;
        if (refused) {
            speaker.note(event, "cooldown");
        }
        return refused;
    }
}
