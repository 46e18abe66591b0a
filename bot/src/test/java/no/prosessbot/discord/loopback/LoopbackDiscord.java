package no.prosessbot.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A Discord on 127.0.0.1, for one bot and one test: REST and gateway of version 10.
 *
 * <p>Every body that the bot sends is checked against Discord's documented limits, and refused as Discord would where it
 * breaks one. All waiting ends with an {@link AssertionError} that says what was missing. Safe for any thread.
 */
public final class LoopbackDiscord implements AutoCloseable {
    private static final String TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.loopback.xxxxxxxxxxxxxxxxxxxxxxxxxxx";

    private final World world = new World();
    private final WorldJson json = new WorldJson(world);
    private final Snowflakes ids = new Snowflakes();
    private final Journal journal = new Journal();
    private final CommandStore commands = new CommandStore(ids, world.applicationId());
    private final Monitor monitor;
    private final Gateway gateway;
    private final GatewayControl control;
    private final Messages messages;
    private final Interactions interactions;
    private final Faults faults;
    private final Users users;
    private final RestServer rest;
    private final GatewayServer gatewayServer;
    private final String gatewayUrl;

    private LoopbackDiscord(LoopbackOptions options) throws IOException, InterruptedException {
        monitor = new Monitor(options.patience());
        gateway = new Gateway(world, options, TOKEN);
        control = new GatewayControl(gateway, monitor);
        messages = new Messages(world, options, gateway, journal, ids);
        interactions = new Interactions(world, monitor, options, gateway, messages, journal, ids);
        faults = new Faults(monitor);
        users = new Users(world, messages, commands);
        gatewayServer = new GatewayServer(gateway, monitor);
        gatewayUrl = gatewayServer.listen();
        String url = gatewayUrl;
        ChannelRoutes channels = new ChannelRoutes(world, messages, interactions);
        Routes routes = new Routes(world, commands, interactions, channels, () -> url);
        rest = new RestServer(routes, faults, journal, monitor, TOKEN);
    }

    /** Starts one that is as strict as Discord. */
    public static LoopbackDiscord start() {
        return start(LoopbackOptions.asDiscord());
    }

    /** Starts one. */
    public static LoopbackDiscord start(LoopbackOptions options) {
        try {
            return new LoopbackDiscord(options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The base of REST, with the version, and with a slash at its end. */
    public String restUrl() {
        return rest.url();
    }

    /** Where the gateway listens. */
    public String gatewayUrl() {
        return gatewayUrl;
    }

    /** The only token that is accepted. */
    public String token() {
        return TOKEN;
    }

    /** Who and what there is. */
    public World world() {
        return world;
    }

    /** Ways to lose the connection. */
    public GatewayControl gateway() {
        return control;
    }

    /** Ways to spoil requests. */
    public Faults faults() {
        return faults;
    }

    /** Waits until a bot is logged in and was told about all servers. */
    public void awaitReady() {
        control.awaitConnected();
    }

    /** A slash command: its name and after spaces those of group and subcommand; users, roles and channels as they are. */
    public Interaction slash(String path, Map<String, ?> options) {
        CommandCall call = new CommandCall(path, options, null);
        return command(InteractionType.COMMAND, call, 1, ObjectNode::deepCopy);
    }

    /** A slash command without options. */
    public Interaction slash(String path) {
        return slash(path, Map.of());
    }

    /** What happens while a user types in an option. */
    public Interaction autocomplete(String path, String option, String typed) {
        CommandCall call = new CommandCall(path, Map.of(option, typed), option);
        return command(InteractionType.AUTOCOMPLETE, call, 1, ObjectNode::deepCopy);
    }

    /** An entry of a message's menu. */
    public Interaction messageMenu(String name, SentMessage target) {
        return new Interaction(this, InteractionType.COMMAND, world.general(), null, (user, channel, hidden) -> {
            ObjectNode command = users.visible(name, 3, user, channel, hidden);
            JsonNode message = target.message();
            String id = message.path("id").asText();
            return Json.object(
                    "id",
                    command.path("id"),
                    "type",
                    3,
                    "name",
                    name,
                    "target_id",
                    id,
                    "resolved",
                    Json.object("messages", Json.object(id, message)));
        });
    }

    private Interaction command(
            InteractionType type, CommandCall call, int commandType, Function<ObjectNode, ObjectNode> shape) {
        return new Interaction(this, type, world.general(), null, (user, channel, hidden) -> {
            ObjectNode command = users.visible(call.name(), commandType, user, channel, hidden);
            ObjectNode data = shape.apply(call.data(command));
            ObjectNode resolved = call.resolved(world, user);
            if (!resolved.isEmpty()) {
                data.set("resolved", resolved);
            }
            return data;
        });
    }

    /** A press on the button of this custom id or label. */
    public Interaction press(JsonNode message, String button) {
        return component(message, button, List.of());
    }

    /** A choice in the menu of this custom id or placeholder, by the values or labels of its options. */
    public Interaction select(JsonNode message, String menu, String... choices) {
        return component(message, menu, List.of(choices));
    }

    private Interaction component(JsonNode message, String name, List<String> choices) {
        ObjectNode kept = monitor.with(() -> users.kept(message));
        Channel channel = monitor.with(() -> users.channelOf(kept));
        return new Interaction(
                this,
                InteractionType.COMPONENT,
                channel,
                kept,
                (user, where, hidden) -> users.component(kept, name, choices, user, hidden));
    }

    /** Sends the modal that answered an interaction: the inputs' values by their custom ids. */
    public Interaction submitModal(SentInteraction opened, Map<String, String> inputs) {
        JsonNode modal = opened.awaitAnswer();
        return new Interaction(
                this,
                InteractionType.MODAL,
                opened.channel(),
                opened.source(),
                (user, channel, hidden) -> users.submission(modal, inputs));
    }

    SentInteraction send(Function<Interactions, SentInteraction> sending) {
        return monitor.with(() -> sending.apply(interactions));
    }

    /** Writes a message; a mention is {@link User#mention()}. */
    public SentMessage message(User author, Channel channel, String text) {
        return message(author, channel, text, null);
    }

    /** Replies to a message. */
    public SentMessage message(User author, Channel channel, String text, @Nullable JsonNode replyTo) {
        return message(author, channel, text, replyTo, true);
    }

    /** Replies to a message without mentioning its author. */
    public SentMessage replyQuietly(User author, Channel channel, String text, JsonNode replyTo) {
        return message(author, channel, text, replyTo, false);
    }

    private SentMessage message(User author, Channel channel, String text, @Nullable JsonNode replyTo, boolean ping) {
        return monitor.with(() -> new SentMessage(
                monitor, messages, world, channel, messages.write(author, channel, text, replyTo, ping)));
    }

    /** A user deletes a message. */
    public void delete(SentMessage message) {
        monitor.run(() -> messages.delete(message.kept()));
    }

    /** A user writes something else instead; who is mentioned is found out anew. */
    public void edit(SentMessage message, String text) {
        monitor.run(() -> messages.edit(message.kept(), Json.object("content", text), null));
    }

    /** Takes a user off a server, of which the bot is not told without a privileged intent. */
    public void leave(Guild guild, User user) {
        monitor.run(() -> world.leave(guild, user));
    }

    /** All that stands in the channel, oldest first, as Discord keeps it; with what only one person sees. */
    public List<JsonNode> messages(Channel channel) {
        return monitor.with(() -> messages.in(channel).stream()
                .<JsonNode>map(ObjectNode::deepCopy)
                .toList());
    }

    /** Waits until there are so many messages in the channel. */
    public List<JsonNode> awaitMessages(Channel channel, int count) {
        return monitor.await(
                () -> count + " messages in #" + channel.name(),
                () -> messages.in(channel).size() < count ? null : messages(channel));
    }

    /** Deletes the channel. */
    public void delete(Channel channel) {
        monitor.run(() -> {
            ObjectNode gone = json.channel(channel);
            world.remove(channel);
            gateway.dispatch("CHANNEL_DELETE", 0, gone);
        });
    }

    /** Takes permissions of {@link Permissions} from the bot in the channel; 0 gives all of them back. */
    public void deny(Channel channel, long permissions) {
        monitor.run(() -> {
            world.deny(channel, permissions);
            gateway.dispatch("CHANNEL_UPDATE", 0, json.channel(channel));
        });
    }

    /**
     * Takes permissions of {@link Permissions} from everybody in the channel but administrators, the bot and some; 0
     * gives all of them back.
     */
    public void reserve(Channel channel, long permissions, User... except) {
        monitor.run(() -> {
            world.reserve(channel, permissions, List.of(except));
            gateway.dispatch("CHANNEL_UPDATE", 0, json.channel(channel));
        });
    }

    /** Makes the bot no member of the server any more; its commands stay there, as where only they were installed. */
    public void expel(Guild guild) {
        monitor.run(() -> {
            world.leave(guild);
            gateway.dispatch("GUILD_DELETE", 0, Json.object("id", guild.id()));
        });
    }

    /** Makes the bot a member of the server, which it was not. */
    public void invite(Guild guild) {
        monitor.run(() -> {
            world.join(guild);
            gateway.dispatch("GUILD_CREATE", 0, json.guildCreate(guild));
        });
    }

    /** Puts the server out of order, for sessions that are there and for those that come. */
    public void breakDown(Guild guild) {
        monitor.run(() -> {
            world.breakDown(guild);
            gateway.dispatch("GUILD_DELETE", 0, Json.object("id", guild.id(), "unavailable", true));
        });
    }

    /** The server is in order again. */
    public void recover(Guild guild) {
        monitor.run(() -> {
            world.recover(guild);
            gateway.dispatch("GUILD_CREATE", 0, json.guildCreate(guild));
        });
    }

    /** Makes the bot a member of the server. */
    public void admit(Guild guild) {
        monitor.run(() -> gateway.dispatch("GUILD_CREATE", 0, json.guildCreate(guild)));
    }

    /** The global commands, as Discord keeps them. */
    public List<JsonNode> commands() {
        return monitor.with(() -> List.copyOf(commands.in(CommandStore.GLOBAL)));
    }

    /** The commands of one server. */
    public List<JsonNode> commands(Guild guild) {
        return monitor.with(() -> List.copyOf(commands.in(guild.id())));
    }

    /** Waits until so many commands are registered, global ones and those of {@link World#guild()}. */
    public void awaitCommands(int count) {
        monitor.await(
                () -> "registration of " + count + " commands",
                () -> commands().size() + commands(world.guild()).size() >= count ? true : null);
    }

    /** How often the bot wrote commands: each PUT, POST, PATCH and DELETE. */
    public int commandWrites() {
        return monitor.with(commands::writes);
    }

    /** What the bot did against the limits, the order or the time that Discord demands, until now. */
    public List<String> violations() {
        return monitor.with(() -> {
            List<String> all = new ArrayList<>(journal.violations());
            all.addAll(interactions.ignored());
            return List.copyOf(all);
        });
    }

    /** Whom the bot notified; messages that notify nobody are not among them. */
    public List<Ping> pings() {
        return monitor.with(journal::pings);
    }

    /**
     * The messages, edits and answers that say nothing of whom they notify ({@code allowed_mentions}): Discord takes them,
     * and notifies whomever their text mentions.
     */
    public List<String> unguarded() {
        return monitor.with(journal::unguarded);
    }

    /** All requests until now. */
    public List<RecordedRequest> requests() {
        return monitor.with(journal::requests);
    }

    /** The interactions that reached the bot and for which there is nothing to read yet. */
    public List<SentInteraction> unanswered() {
        return monitor.with(interactions::unanswered);
    }

    @Override
    public void close() {
        rest.close();
        try {
            gatewayServer.stop(0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
