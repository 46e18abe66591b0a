package no.prosessbot.app;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import no.prosessbot.answer.Edition;

/** The edition in force; safe to share between threads. Who asks twice may be answered from two editions. */
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
