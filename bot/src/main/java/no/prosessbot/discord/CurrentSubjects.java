package no.prosessbot.discord;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import no.prosessbot.answer.Edition;
import org.jspecify.annotations.Nullable;

/** The edition in force with its keys, which are made once an edition. Thread-safe. */
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

    /** Once for all who ask when an edition takes over; none of them puts an earlier one back. */
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
