package no.prosessbot.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** The answer to a {@link Call}; a missing node for no body. */
record RestAnswer(int status, JsonNode body) {
    static RestAnswer ok(JsonNode body) {
        return new RestAnswer(200, body);
    }

    static RestAnswer noContent() {
        return new RestAnswer(204, MissingNode.getInstance());
    }

    static RestAnswer of(ApiError error) {
        return new RestAnswer(error.status(), error.body());
    }
}
