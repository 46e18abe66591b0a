package no.prosessbot.discord;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import no.prosessbot.answer.Language;

/**
 * An answer that takes longer than Discord waits: the interaction has been acknowledged, its user sees that the bot is
 * thinking, and has 15 minutes to be told. Thread-safe; never waits.
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

    /** The user's. */
    Language language() {
        return language;
    }

    /** Takes the work up; false if it has been dropped, and must not be done any more. */
    boolean begin() {
        return state.compareAndSet(State.WAITING, State.BEGUN);
    }

    /** Drops the work; false if it has begun. */
    boolean drop() {
        return state.compareAndSet(State.WAITING, State.DROPPED);
    }

    /** True if the user has been told what came of it. */
    boolean isAnswered() {
        return answered.get();
    }

    /** Tells what came of it, in Markdown. */
    void say(String markdown) {
        show(Messages.text(markdown));
    }

    /** Shows what came of it. */
    synchronized void show(MessageCreateData message) {
        answered.set(true);
        edit(message);
    }

    /** Tells in Markdown how it is going, until there is an answer. */
    synchronized void sayMeanwhile(String markdown) {
        if (!answered.get()) {
            edit(Messages.text(markdown));
        }
    }

    private void edit(MessageCreateData message) {
        edge.send(hook.editOriginal(Messages.replace(message).build()));
    }
}
