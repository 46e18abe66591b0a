package no.prosessbot.app;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import no.prosessbot.app.UnreadableInputException.Reason;

/**
 * Standard input, whose errors can be told apart from those of other files; reading throws {@link
 * UnreadableInputException}.
 */
final class StandardInput extends FilterInputStream {

    private final boolean closed;

    /**
     * @param closed true if the process was started without standard input, so that {@code in} would read something
     *     else
     */
    StandardInput(InputStream in, boolean closed) {
        super(in);
        this.closed = closed;
    }

    @Override
    public int read() throws IOException {
        return watch(in::read);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return watch(() -> in.read(bytes, offset, length));
    }

    private int watch(Read read) throws IOException {
        if (closed) {
            throw new UnreadableInputException(Reason.CLOSED, null);
        }
        try {
            return read.run();
        } catch (IOException e) {
            throw new UnreadableInputException(Reason.FAULT, e);
        }
    }

    private interface Read {
        int run() throws IOException;
    }
}
