package no.prosessbot.app;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import no.prosessbot.answer.Edition;

/** Holder of the current handbook snapshot. Two calls to {@link #get} may return different snapshots. Thread-safe. */
final class Editions implements Supplier<Edition> {

    private final AtomicReference<Edition> inForce;

    Editions(Edition first) {
        this.inForce = new AtomicReference<>(first);
    }

    @Override
    public Edition get() {
        return inForce.get();
    }

    void replace(Edition next) {
        inForce.set(next);
    }
}
