package no.prosessbot.page;

import org.jspecify.annotations.Nullable;

/** A state of a lexer: reads one token and returns the next state, or null at the end. */
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
