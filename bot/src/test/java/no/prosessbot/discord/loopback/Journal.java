package no.prosessbot.discord.loopback;

import java.util.ArrayList;
import java.util.List;

/** What the bot did, and what of that was wrong. Guarded by the {@link Monitor}. */
final class Journal {
    private final List<RecordedRequest> requests = new ArrayList<>();
    private final List<String> violations = new ArrayList<>();
    private final List<Ping> pings = new ArrayList<>();

    void record(RecordedRequest request) {
        requests.add(request);
    }

    void violation(String what) {
        violations.add(what);
    }

    void ping(Ping ping) {
        if (ping.any()) {
            pings.add(ping);
        }
    }

    List<RecordedRequest> requests() {
        return List.copyOf(requests);
    }

    List<String> violations() {
        return List.copyOf(violations);
    }

    List<Ping> pings() {
        return List.copyOf(pings);
    }
}
