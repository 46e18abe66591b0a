package no.prosessbot.discord;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import no.prosessbot.answer.Edition;
import org.jspecify.annotations.Nullable;

/** Supplies the entity keys of the current handbook snapshot, computed once per snapshot. Thread-safe. */
final class CurrentSubjects implements Supplier<Subjects> {

    private final Supplier<Edition> edition;
    private final AtomicReference<@Nullable Subjects> latest = new AtomicReference<>();

    CurrentSubjects(Supplier<Edition> edition) {
        this.edition = edition;
    }

    @Override
    public Subjects get() {
        Subjects known = latest.get();
        return known != null && known.edition().equals(edition.get()) ? known : make();
    }

    /** Synchronized, so that the keys are computed once and an older snapshot never replaces a newer one. */
    private synchronized Subjects make() {
        Edition current = edition.get();
        Subjects known = latest.get();
        if (known != null && known.edition().equals(current)) {
            return known;
        }
        Subjects made = new Subjects(current);
        latest.set(made);
        return made;
    }
}
