package no.prosessbot.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** An interaction on its way: what a user did, and what the bot made of it. Safe for any thread. */
public final class SentInteraction {
    private static final int DEFERRED_MESSAGE = 5;
    private static final int DEFERRED_UPDATE = 6;

    private final Monitor monitor;
    private final InteractionType type;
    private final User user;
    private final Channel channel;
    private final ObjectNode payload;
    private final @Nullable ObjectNode source;
    private final long sentAt = System.nanoTime();
    private final List<JsonNode> answers = new ArrayList<>();
    private final List<ObjectNode> followups = new ArrayList<>();
    private long acknowledgedAt;
    private int callback;
    private boolean delivered;
    private boolean expired;
    private @Nullable ObjectNode original;

    SentInteraction(
            Monitor monitor,
            InteractionType type,
            User user,
            Channel channel,
            ObjectNode payload,
            @Nullable ObjectNode source) {
        this.monitor = monitor;
        this.type = type;
        this.user = user;
        this.channel = channel;
        this.payload = payload;
        this.source = source;
    }

    /** Waits for the first word of the bot: the number of the callback's type. */
    public int awaitAck() {
        return monitor.await(() -> "acknowledgement of " + this, () -> callback == 0 ? null : callback);
    }

    /**
     * Waits for something to read, as the bot sent it: the callback's data (a message, choices, a modal), or where the
     * answer was deferred the first edit or follow-up.
     */
    public JsonNode awaitAnswer() {
        return monitor.await(() -> "answer to " + this, () -> answers.isEmpty() ? null : answers.get(0));
    }

    /** Waits for the message that answers, as Discord keeps it: with its id, to press a button of it. */
    public JsonNode awaitMessage() {
        awaitAnswer();
        return monitor.await(() -> "message that answers " + this, () -> original)
                .deepCopy();
    }

    /** The names of the choices of an autocompletion, in their order. */
    public List<String> awaitChoices() {
        List<String> names = new ArrayList<>();
        awaitAnswer()
                .path("choices")
                .forEach(choice -> names.add(choice.path("name").asText()));
        return names;
    }

    /** Waits until there are so many follow-up messages, and gives them as Discord keeps them. */
    public List<JsonNode> awaitFollowups(int count) {
        return monitor.await(
                () -> count + " follow-ups of " + this, () -> followups.size() < count ? null : copies(followups));
    }

    /** The follow-up messages until now. */
    public List<JsonNode> followups() {
        return monitor.with(() -> copies(followups));
    }

    /** Every body that the bot sent to be read here, the first answer first. */
    public List<JsonNode> answers() {
        return monitor.with(() -> List.copyOf(answers));
    }

    /** Whether only the one who asked sees the answer. */
    public boolean ephemeral() {
        return Messages.isEphemeral(awaitMessage());
    }

    /** From the event's sending until the callback came in; waits for it. */
    public long millisToAck() {
        awaitAck();
        return monitor.with(() -> TimeUnit.NANOSECONDS.toMillis(acknowledgedAt - sentAt));
    }

    /** Makes the token invalid, as after 15 minutes. */
    public void expire() {
        monitor.run(() -> expired = true);
    }

    /** The event as it was sent. */
    public JsonNode payload() {
        return payload;
    }

    InteractionType type() {
        return type;
    }

    User user() {
        return user;
    }

    Channel channel() {
        return channel;
    }

    String id() {
        return payload.path("id").asText();
    }

    String token() {
        return payload.path("token").asText();
    }

    @Nullable
    ObjectNode source() {
        return source;
    }

    @Nullable
    ObjectNode original() {
        return original;
    }

    void delivered(boolean toASession) {
        delivered = toASession;
    }

    boolean acknowledged() {
        return callback != 0;
    }

    /** Whether it waits in vain: it reached a session, and has no answer. */
    boolean unanswered() {
        return delivered && answers.isEmpty() && callback != DEFERRED_UPDATE;
    }

    boolean ignored() {
        return delivered && callback == 0;
    }

    long ageNanos() {
        return System.nanoTime() - sentAt;
    }

    boolean expired() {
        return expired;
    }

    void acknowledge(int by, JsonNode data) {
        callback = by;
        acknowledgedAt = System.nanoTime();
        if (by != DEFERRED_MESSAGE && by != DEFERRED_UPDATE) {
            answers.add(data);
        }
    }

    void original(@Nullable ObjectNode message) {
        original = message;
    }

    void answered(JsonNode body) {
        answers.add(body);
    }

    void followedUp(ObjectNode message) {
        followups.add(message);
    }

    ObjectNode metadata() {
        return Json.object(
                "id",
                id(),
                "type",
                type.number(),
                "user",
                user.json(),
                "authorizing_integration_owners",
                payload.path("authorizing_integration_owners"));
    }

    List<ObjectNode> messages() {
        List<ObjectNode> messages = new ArrayList<>(followups);
        if (original != null) {
            messages.add(original);
        }
        return messages;
    }

    private static List<JsonNode> copies(List<ObjectNode> nodes) {
        return nodes.stream().<JsonNode>map(ObjectNode::deepCopy).toList();
    }

    @Override
    public String toString() {
        JsonNode data = payload.path("data");
        JsonNode name = data.has("name") ? data.path("name") : data.path("custom_id");
        return type + " " + (name.isMissingNode() ? MissingNode.getInstance() : name) + " of " + user.name();
    }
}
