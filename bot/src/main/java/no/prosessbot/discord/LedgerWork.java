package no.prosessbot.discord;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import no.prosessbot.reminder.UnavailableException;

/**
 * Runs work that needs the reminder ledger. Disk access may be slow, so the interaction is acknowledged first and the
 * work runs on a thread of its own, where no lookup waits behind it. A single thread keeps the users' decisions in
 * order. Users who wait for too long are told so. Thread-safe.
 */
final class LedgerWork {

    private final WorkPool pool;
    private final Duration patience;
    private final ReminderTexts reminderTexts;
    private final Texts texts;
    private final Edge edge;
    private final Set<Deferred> unanswered = ConcurrentHashMap.newKeySet();

    /**
     * Creates the runner.
     *
     * @param pool pool with a single thread
     * @param patience how long a user waits before being told about the delay
     */
    LedgerWork(WorkPool pool, Duration patience, ReminderTexts reminderTexts, Texts texts, Edge edge) {
        this.pool = pool;
        this.patience = patience;
        this.reminderTexts = reminderTexts;
        this.texts = texts;
        this.edge = edge;
    }

    /** Acknowledges an interaction with a deferred ephemeral reply and queues the work that answers it. */
    void take(IReplyCallback event, Consumer<Deferred> work) {
        Deferred answer = new Deferred(event.getHook(), Texts.language(event.getUserLocale()), edge);
        edge.send(event.deferReply(true));
        unanswered.removeIf(Deferred::isAnswered);
        unanswered.add(answer);
        CompletableFuture<Void> done = new CompletableFuture<>();
        boolean taken = pool.offer(null, () -> {
            if (answer.begin()) {
                edge.guard(() -> attempt(answer, work), id -> answer.say(texts.say(answer.language(), "fault", id)));
            }
            done.complete(null);
        });
        if (!taken) {
            refuse(answer, pool.stopped() ? "closing" : "remind.busy");
            return;
        }
        CompletableFuture<Void> unused = done.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(late -> {
                    edge.guard(() -> late(answer));
                    return null;
                });
    }

    private void attempt(Deferred answer, Consumer<Deferred> work) {
        try {
            work.accept(answer);
        } catch (UnavailableException e) {
            answer.say(reminderTexts.unavailable(e.reason(), answer.language()));
        }
    }

    private void late(Deferred answer) {
        if (!refuse(answer, "remind.busy")) {
            answer.sayMeanwhile(texts.say(answer.language(), "remind.slow"));
        }
    }

    /** Drops work that has not begun and tells its user; returns false if it has begun. */
    private boolean refuse(Deferred answer, String key) {
        boolean dropped = answer.drop();
        if (dropped) {
            answer.say(texts.say(answer.language(), key));
        }
        return dropped;
    }

    /** Tells all users who still wait that the bot is shutting down. */
    void end() {
        unanswered.removeIf(Deferred::isAnswered);
        for (Deferred answer : unanswered) {
            if (!refuse(answer, "closing")) {
                answer.say(texts.say(answer.language(), "remind.closing"));
            }
        }
    }
}
