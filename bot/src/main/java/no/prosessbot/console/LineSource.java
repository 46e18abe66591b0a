package no.prosessbot.console;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Source of input lines, typed by a person or written by another program. */
interface LineSource {

    /** Returns the next line without its line terminator, or null at the end of the input. */
    @Nullable
    String next() throws IOException;
}
