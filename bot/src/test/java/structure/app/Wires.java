package structure.app;

import java.time.Clock;
import java.time.Instant;
import structure.discord.HidesThreads;

class Wires {
    static final String NAME = "wires";
    HidesThreads discord = new HidesThreads();
    Clock clock = Clock.systemUTC();
    Instant now = Instant.now(clock);

    void talk() {
        System.err.println(NAME);
    }
}
