package no.prosessbot.app;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The wish of the operator, or of the system, that the program ends: SIGTERM or SIGINT. */
final class Termination implements AutoCloseable {

    private final CountDownLatch wished = new CountDownLatch(1);
    private final Thread hook;

    private Termination(Runnable atTheEnd) {
        hook = new Thread(
                () -> {
                    wished.countDown();
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

    /** Waits for the wish, but no longer than this; whether it came. */
    boolean await(Duration longest) throws InterruptedException {
        return wished.await(longest.toMillis(), TimeUnit.MILLISECONDS);
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
