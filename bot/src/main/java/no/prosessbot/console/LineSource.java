package no.prosessbot.console;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where the lines come from that a person or another program types. */
interface LineSource {

    /** The next line without its end, or null when there are no more. */
    @Nullable
    String next() throws IOException;
}
