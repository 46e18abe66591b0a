package no.prosessbot.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What the bot did, and what of that was wrong. Guarded by the {@link Monitor}. */
final class Journal {
    private final List<RecordedRequest> requests = new ArrayList<>();
    private final List<String> violations = new ArrayList<>();
    private final List<Ping> pings = new ArrayList<>();
    private final List<String> unguarded = new ArrayList<>();

    void record(RecordedRequest request) {
        requests.add(request);
    }

    void violation(String what) {
        violations.add(what);
    }

    /** Notes a body that says nothing of whom it notifies, which then is up to its text. */
    void body(String what, JsonNode body) {
        if (!body.has("allowed_mentions")) {
            unguarded.add(what + ": " + body);
        }
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

    List<String> unguarded() {
        return List.copyOf(unguarded);
    }

    List<Ping> pings() {
        return List.copyOf(pings);
    }
}
