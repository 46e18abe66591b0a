package no.prosessbot.app;

import java.util.concurrent.atomic.AtomicBoolean;

/** The wish of the operator, or of the system, that the program ends: SIGTERM or SIGINT. */
final class Termination implements AutoCloseable {

    private final AtomicBoolean wished = new AtomicBoolean();
    private final Thread hook;

    private Termination(Runnable atTheEnd) {
        hook = new Thread(
                () -> {
                    wished.set(true);
                    atTheEnd.run();
                },
                "termination");
    }

    /**
     * Listens from now on.
     *
     * @param atTheEnd the last thing that the process does; its exit status is the signal's, 143 or 130
     */
    static Termination listen(Runnable atTheEnd) {
        Termination termination = new Termination(atTheEnd);
        Runtime.getRuntime().addShutdownHook(termination.hook);
        return termination;
    }

    boolean isWished() {
        return wished.get();
    }

    /** Listens no longer. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The hook runs already.
        }
    }
}
