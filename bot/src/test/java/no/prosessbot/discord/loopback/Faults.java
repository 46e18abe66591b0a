package no.prosessbot.discord.loopback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults that are to come. Safe for any thread. */
public final class Faults {
    private final Monitor monitor;
    private final List<Fault> faults = new ArrayList<>();
    private int struck;
    private int held;

    Faults(Monitor monitor) {
        this.monitor = monitor;
    }

    /** Adds one; of several that fit a request the first strikes. */
    public void add(Fault fault) {
        monitor.run(() -> faults.add(fault));
    }

    /** Ends all of them. */
    public void clear() {
        monitor.run(faults::clear);
    }

    /** Waits until so many requests were struck since the start. */
    public void awaitStruck(int times) {
        monitor.await(() -> "fault no. " + times, () -> struck >= times ? true : null);
    }

    /** Waits until no request is held up any more. */
    public void awaitOver() {
        monitor.await(() -> "end of the requests that are held up", () -> held == 0 ? true : null);
    }

    void held(int more) {
        monitor.run(() -> held += more);
    }

    Optional<Fault> take(String method, String path) {
        return monitor.with(() -> {
            for (int i = 0; i < faults.size(); i++) {
                Fault fault = faults.get(i);
                if (fault.strikes(method, path)) {
                    faults.set(i, fault.times(fault.times() - 1));
                    struck++;
                    return Optional.of(fault);
                }
            }
            return Optional.empty();
        });
    }
}
