package no.prosessbot.discord;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import no.prosessbot.answer.Language;

/**
 * A deferred reply. The interaction has been acknowledged, the user sees that the bot is thinking, and Discord accepts
 * the answer for 15 minutes. Thread-safe; never blocks.
 */
final class Deferred {

    private enum State {
        WAITING,
        BEGUN,
        DROPPED
    }

    private final InteractionHook hook;
    private final Language language;
    private final Edge edge;
    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);
    private final AtomicBoolean answered = new AtomicBoolean();

    Deferred(InteractionHook hook, Language language, Edge edge) {
        this.hook = hook;
        this.language = language;
        this.edge = edge;
    }

    /** Returns the user's language. */
    Language language() {
        return language;
    }

    /** Marks the work as begun; returns false if it has been dropped and must not be done. */
    boolean begin() {
        return state.compareAndSet(State.WAITING, State.BEGUN);
    }

    /** Drops the work; returns false if it has begun already. */
    boolean drop() {
        return state.compareAndSet(State.WAITING, State.DROPPED);
    }

    /** Returns whether the final answer has been sent. */
    boolean isAnswered() {
        return answered.get();
    }

    /** Sends the final answer, in Markdown. */
    void say(String markdown) {
        show(Messages.text(markdown));
    }

    /** Sends the final answer. */
    synchronized void show(MessageCreateData message) {
        answered.set(true);
        edit(message);
    }

    /** Sends a progress note in Markdown, unless the final answer has been sent. */
    synchronized void sayMeanwhile(String markdown) {
        if (!answered.get()) {
            edit(Messages.text(markdown));
        }
    }

    private void edit(MessageCreateData message) {
        edge.send(hook.editOriginal(Messages.replace(message).build()));
    }
}
