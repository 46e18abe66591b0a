package no.prosessbot.app;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Output stream that remembers the first exception. A {@link java.io.PrintStream} only tells that there was one. */
final class WatchedOutput extends FilterOutputStream {

    private final boolean hasReader;
    private @Nullable IOException fault;

    /** @param hasReader true if writing can fail only because the reader has gone away */
    WatchedOutput(OutputStream target, boolean hasReader) {
        super(target);
        this.hasReader = hasReader;
    }

    @Override
    public void write(int b) throws IOException {
        watch(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        watch(() -> out.write(bytes, offset, length));
    }

    @Override
    public void flush() throws IOException {
        watch(out::flush);
    }

    /** Returns the first exception, unless it only means that the reader has gone away, as {@code head} does. */
    synchronized Optional<IOException> fault() {
        return Optional.ofNullable(fault).filter(e -> !hasReader && !"Broken pipe".equals(e.getMessage()));
    }

    private synchronized void watch(Write write) throws IOException {
        try {
            write.run();
        } catch (IOException e) {
            if (fault == null) {
                fault = e;
            }
            throw e;
        }
    }

    private interface Write {
        void run() throws IOException;
    }
}
