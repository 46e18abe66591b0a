package no.prosessbot.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the bot asked for.
 *
 * @param path without the prefix of the version, without the query
 * @param body a missing node where there was none
 * @param status the HTTP status of the answer, 0 if the connection was cut instead
 */
public record RecordedRequest(String method, String path, JsonNode body, int status) {}
