package no.prosessbot.discord;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.requests.RestAction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes Discord have the bot's commands; says nothing to it where it has them already. */
final class CommandRegistration {

    private static final Logger LOG = LoggerFactory.getLogger(CommandRegistration.class);

    private static final Duration AGAIN = Duration.ofSeconds(30);

    private final List<CommandData> commands;
    private final @Nullable Long developmentServer;

    CommandRegistration(List<CommandData> commands, @Nullable Long developmentServer) {
        this.commands = List.copyOf(commands);
        this.developmentServer = developmentServer;
    }

    /** Registers, without waiting; tries again until Discord has taken the commands or refuses them. */
    void register(JDA jda) {
        register(jda, Duration.ZERO);
    }

    private void register(JDA jda, Duration after) {
        Guild guild = developmentServer == null ? null : jda.getGuildById(developmentServer);
        if (developmentServer != null && guild == null) {
            LOG.warn("The bot is not on server {}, whose commands it should register", developmentServer);
            return;
        }
        RestAction<List<Command>> present = guild == null ? jda.retrieveCommands(true) : guild.retrieveCommands(true);
        // Its failure goes to the consumer.
        Future<?> unused = present.flatMap(found -> !same(found), found -> {
                    LOG.debug("Registering commands, as Discord has others");
                    return guild == null
                            ? jda.updateCommands().addCommands(commands)
                            : guild.updateCommands().addCommands(commands);
                })
                .queueAfter(after.toMillis(), TimeUnit.MILLISECONDS, done -> {}, failure -> {
                    // Whatever fails while the library is being shut down is no fault.
                    boolean leaving = failure instanceof RejectedExecutionException
                            || jda.getStatus() == JDA.Status.SHUTDOWN
                            || jda.getStatus() == JDA.Status.SHUTTING_DOWN;
                    if (!leaving) {
                        LOG.warn("The commands could not be registered yet: {}", failure.getMessage());
                        register(jda, AGAIN);
                    }
                });
    }

    private boolean same(List<Command> found) {
        return plain(found.stream().map(CommandData::fromCommand).toList()).equals(plain(commands));
    }

    /** What Discord would be sent, in a form in which order counts only among options. */
    private static Map<String, Object> plain(Collection<CommandData> commands) {
        return commands.stream()
                .collect(Collectors.toMap(
                        command -> command.getType() + " " + command.getName(),
                        command -> normal(command.toData().toMap()),
                        (one, other) -> List.of(one, other),
                        TreeMap::new));
    }

    private static Object normal(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> normal = new HashMap<>();
            map.forEach((key, part) -> {
                boolean set = key.equals("contexts") || key.equals("integration_types");
                Object plain = part == null ? "" : set ? new TreeSet<>((Collection<?>) part) : normal(part);
                // Discord leaves out what is empty or false, or does not.
                if (!plain.equals("") && !plain.equals(List.of()) && !plain.equals(Map.of()) && !plain.equals(false)) {
                    normal.put(key, plain);
                }
            });
            return normal;
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(CommandRegistration::normal).toList();
        }
        return value;
    }
}
