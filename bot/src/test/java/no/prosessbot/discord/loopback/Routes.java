package no.prosessbot.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The routes of the API about applications, users, servers and interactions. Guarded by the {@link Monitor}. */
final class Routes {
    private final World world;
    private final WorldJson json;
    private final CommandStore commands;
    private final Interactions interactions;
    private final Supplier<String> gatewayUrl;
    private final List<Route> routes = new ArrayList<>();

    Routes(
            World world,
            CommandStore commands,
            Interactions interactions,
            ChannelRoutes channels,
            Supplier<String> gatewayUrl) {
        this.world = world;
        this.json = new WorldJson(world);
        this.commands = commands;
        this.interactions = interactions;
        this.gatewayUrl = gatewayUrl;
        application();
        guilds();
        commands("/applications/{application}/commands");
        commands("/applications/{application}/guilds/{guild}/commands");
        interactions();
        routes.addAll(channels.all());
    }

    /** The route of a call with its parameters filled in. */
    Optional<RestAnswer> answer(Call call) {
        for (Route route : routes) {
            Optional<Map<String, String>> parameters = route.match(call);
            if (parameters.isPresent()) {
                return Optional.of(route.handler().apply(call.with(parameters.get())));
            }
        }
        return Optional.empty();
    }

    private void add(String method, String template, Function<Call, JsonNode> handler) {
        routes.add(new Route(method, template, call -> RestAnswer.ok(handler.apply(call))));
    }

    private void addSilent(String method, String template, Function<Call, RestAnswer> handler) {
        routes.add(new Route(method, template, handler));
    }

    private void application() {
        add("GET", "/users/@me", call -> json.self());
        add("GET", "/users/{user}", call -> user(call).json());
        add("GET", "/applications/@me", call -> json.application());
        add("GET", "/oauth2/applications/@me", call -> json.application());
        add("GET", "/gateway", call -> Json.object("url", gatewayUrl.get()));
        add(
                "GET",
                "/gateway/bot",
                call -> Json.object(
                        "url",
                        gatewayUrl.get(),
                        "shards",
                        1,
                        "session_start_limit",
                        Json.object("total", 1000, "remaining", 999, "reset_after", 86_400_000, "max_concurrency", 1)));
    }

    private User user(Call call) {
        return world.user(call.at("user")).orElseThrow(ApiError::unknownUser);
    }

    private void guilds() {
        add("GET", "/guilds/{guild}", call -> json.guild(guild(call)));
        add("GET", "/guilds/{guild}/channels", call -> json.channels(guild(call)));
        add("GET", "/guilds/{guild}/roles", call -> json.roles(guild(call)));
        add("GET", "/guilds/{guild}/members/{user}", call -> {
            Guild guild = guild(call);
            User member = world.user(call.at("user"))
                    .filter(user -> world.member(guild, user))
                    .orElseThrow(ApiError::unknownMember);
            return json.member(member, true);
        });
    }

    private Guild guild(Call call) {
        return world.guild(call.at("guild")).orElseThrow(ApiError::unknownGuild);
    }

    private void commands(String at) {
        add("GET", at, call -> Json.array(commands.in(scope(call))));
        add("PUT", at, call -> {
            Findings findings = new Findings();
            CommandLimits.checkAll(call.body(), findings);
            interactions.refuse(findings, "commands");
            return Json.array(commands.replace(scope(call), call.body()));
        });
        add("POST", at, call -> {
            checkCommand(call.body());
            return commands.add(scope(call), call.body());
        });
        add("GET", at + "/{command}", call -> commands.byId(scope(call), call.at("command")));
        add("PATCH", at + "/{command}", call -> {
            ObjectNode changed = commands.byId(scope(call), call.at("command")).deepCopy();
            call.body().properties().forEach(field -> changed.set(field.getKey(), field.getValue()));
            checkCommand(changed);
            return commands.change(scope(call), call.at("command"), call.body());
        });
        addSilent("DELETE", at + "/{command}", call -> {
            commands.delete(scope(call), call.at("command"));
            return RestAnswer.noContent();
        });
    }

    private void checkCommand(JsonNode command) {
        Findings findings = new Findings();
        CommandLimits.check(command, findings);
        interactions.refuse(findings, "command");
    }

    private String scope(Call call) {
        if (!call.at("application").equals(world.applicationId())) {
            throw ApiError.missingAccess();
        }
        return call.parameters().containsKey("guild") ? guild(call).id() : CommandStore.GLOBAL;
    }

    private void interactions() {
        addSilent("POST", "/interactions/{id}/{token}/callback", call -> {
            ObjectNode response = interactions.callback(call.at("id"), call.at("token"), call.body());
            boolean wanted = "true".equals(call.query().get("with_response"));
            return wanted ? RestAnswer.ok(response) : RestAnswer.noContent();
        });
        add("POST", "/webhooks/{application}/{token}", call -> interactions.followUp(interaction(call), call.body()));
        String message = "/webhooks/{application}/{token}/messages/{message}";
        add("GET", message, call -> interactions.message(interaction(call), call.at("message")));
        add("PATCH", message, call -> interactions.edit(interaction(call), call.at("message"), call.body()));
        addSilent("DELETE", message, call -> {
            interactions.delete(interaction(call), call.at("message"));
            return RestAnswer.noContent();
        });
    }

    private SentInteraction interaction(Call call) {
        return interactions.byToken(call.at("application"), call.at("token"));
    }
}
