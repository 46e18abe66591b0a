package no.prosessbot.app;

import java.util.concurrent.atomic.AtomicBoolean;

/** Listens for SIGTERM and SIGINT by means of a shutdown hook. */
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
     * Starts to listen.
     *
     * @param atTheEnd run last before the process ends; the exit status is the signal's, 143 or 130
     */
    static Termination listen(Runnable atTheEnd) {
        Termination termination = new Termination(atTheEnd);
        Runtime.getRuntime().addShutdownHook(termination.hook);
        return termination;
    }

    /** Returns whether the process has begun to shut down. */
    boolean isWished() {
        return wished.get();
    }

    /** Stops listening. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The hook is running already.
        }
    }
}
