package no.prosessbot.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;

/** A request of the bot, with what the path and the query say. */
record Call(String method, String path, Map<String, String> query, JsonNode body, Map<String, String> parameters) {

    /** A part of the path. */
    String at(String name) {
        return Objects.requireNonNull(parameters.get(name), name);
    }

    Call with(Map<String, String> found) {
        return new Call(method, path, query, body, found);
    }
}
