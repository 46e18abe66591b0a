package no.prosessbot.page;

import org.jspecify.annotations.Nullable;

/** A state of a lexer: reads one token and names the state that follows, null at the end. */
@FunctionalInterface
interface State {

    @Nullable
    State read();

    static void run(State first) {
        State state = first;
        while (state != null) {
            state = state.read();
        }
    }
}
