package no.prosessbot.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;

/** A user's message, and what the bot replied to it. Safe for any thread. */
public final class SentMessage {
    private final Monitor monitor;
    private final Messages messages;
    private final World world;
    private final Channel channel;
    private final ObjectNode message;

    SentMessage(Monitor monitor, Messages messages, World world, Channel channel, ObjectNode message) {
        this.monitor = monitor;
        this.messages = messages;
        this.world = world;
        this.channel = channel;
        this.message = message;
    }

    /** The message as Discord keeps it. */
    public JsonNode message() {
        return monitor.with(message::deepCopy);
    }

    ObjectNode kept() {
        return message;
    }

    /** Waits for the first {@link #replies() reply}. */
    public JsonNode awaitReply() {
        return monitor.await(
                () -> "reply to \"" + message.path("content").asText() + '"',
                () -> found().stream().findFirst().orElse(null));
    }

    /**
     * The bot's messages that refer to this one; and those that refer to none and came later, before anyone else wrote
     * in the channel.
     */
    public List<JsonNode> replies() {
        return monitor.with(this::found);
    }

    private List<JsonNode> found() {
        List<ObjectNode> all = messages.in(channel);
        List<ObjectNode> later = all.subList(all.indexOf(message) + 1, all.size());
        long directly = later.stream().takeWhile(each -> isBots(each)).count();
        return IntStream.range(0, later.size())
                .filter(i -> isBots(later.get(i)))
                .filter(i -> hasReference(later.get(i)) ? refersHere(later.get(i)) : i < directly)
                .<JsonNode>mapToObj(i -> later.get(i).deepCopy())
                .toList();
    }

    private boolean isBots(JsonNode other) {
        return other.path("author").path("id").asText().equals(world.bot().id()) && !other.has("interaction_metadata");
    }

    private static boolean hasReference(JsonNode other) {
        return other.has("message_reference");
    }

    private boolean refersHere(JsonNode other) {
        return other.path("message_reference").path("message_id").equals(message.path("id"));
    }
}
