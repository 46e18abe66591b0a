package no.prosessbot.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * What a user is about to do. Unless told otherwise it is the ordinary member, with Discord in Norwegian, in
 * {@link World#general()} or where the message is.
 */
public final class Interaction {
    /** Makes the event's data once it is known who does it, and where. */
    interface Data {
        JsonNode of(User user, Channel channel, boolean evenIfHidden);
    }

    private final LoopbackDiscord discord;
    private final InteractionType type;
    private final Data data;
    private final @Nullable ObjectNode source;
    private User user;
    private Channel channel;
    private String locale = "no";
    private boolean evenIfHidden;

    Interaction(
            LoopbackDiscord discord, InteractionType type, Channel channel, @Nullable ObjectNode source, Data data) {
        this.discord = discord;
        this.type = type;
        this.data = data;
        this.source = source;
        this.user = discord.world().ola();
        this.channel = channel;
    }

    /** Someone else does it. */
    public Interaction as(User who) {
        user = who;
        return this;
    }

    /** It is done elsewhere; a component and a modal stay where their message is. */
    public Interaction in(Channel where) {
        channel = where;
        return this;
    }

    /** It is done with Discord in another language, as {@code en-GB}. */
    public Interaction locale(String language) {
        locale = language;
        return this;
    }

    /** It is done although Discord would not offer it: what a modified client can do. */
    public Interaction evenIfHidden() {
        evenIfHidden = true;
        return this;
    }

    /**
     * Does it.
     *
     * @throws IllegalStateException if Discord would not let this user do this
     */
    public SentInteraction send() {
        return discord.send(interactions ->
                interactions.send(type, user, channel, locale, data.of(user, channel, evenIfHidden), source));
    }
}
