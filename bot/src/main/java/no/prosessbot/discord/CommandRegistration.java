package no.prosessbot.discord;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.restaction.CommandListUpdateAction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Registers the bot's commands with Discord, unless the same ones are registered already. A failed attempt is retried
 * with exponential back-off. If Discord refuses for good, the next attempt comes after the next login, or when the bot
 * joins the development server. Thread-safe; never blocks.
 */
final class CommandRegistration extends ListenerAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(CommandRegistration.class);

    private static final int LONGEST_WAIT = 20;

    private final CommandList commands;
    private final @Nullable Long developmentServer;
    private final RegistrationTrouble trouble;
    private final Duration firstWait;

    /**
     * Creates a registration of the given commands.
     *
     * @param developmentServer id of the only guild to get the commands; null to register them globally
     * @param trouble records what prevents the registration
     * @param firstWait wait before the first retry; doubles with each retry, up to {@value #LONGEST_WAIT} times as long
     */
    CommandRegistration(
            List<CommandData> commands,
            @Nullable Long developmentServer,
            RegistrationTrouble trouble,
            Duration firstWait) {
        this.commands = new CommandList(commands);
        this.developmentServer = developmentServer;
        this.trouble = trouble;
        this.firstWait = firstWait;
    }

    /** Starts the registration and returns at once. */
    void register(JDA jda) {
        register(jda, Duration.ZERO, firstWait);
    }

    @Override
    public void onGuildJoin(GuildJoinEvent event) {
        if (developmentServer != null && developmentServer == event.getGuild().getIdLong()) {
            register(event.getJDA());
        }
    }

    private void register(JDA jda, Duration after, Duration nextWait) {
        Guild guild = developmentServer == null ? null : jda.getGuildById(developmentServer);
        if (developmentServer != null && guild == null) {
            trouble.noServer(developmentServer);
            return;
        }
        RestAction<List<Command>> present = guild == null ? jda.retrieveCommands(true) : guild.retrieveCommands(true);
        Consumer<Throwable> failed = failure -> failed(jda, failure, nextWait);
        // The consumer handles a failure.
        Future<?> unused = present.queueAfter(
                after.toMillis(), TimeUnit.MILLISECONDS, found -> compare(jda, guild, found, failed), failed);
    }

    private void compare(JDA jda, @Nullable Guild guild, List<Command> found, Consumer<Throwable> failed) {
        try {
            if (commands.same(found)) {
                trouble.none();
                return;
            }
            LOG.debug("Registering commands, as Discord has others");
            CommandListUpdateAction update = guild == null ? jda.updateCommands() : guild.updateCommands();
            update.addCommands(commands.all()).queue(done -> trouble.none(), failed);
        } catch (RuntimeException e) {
            failed.accept(e);
        }
    }

    private void failed(JDA jda, Throwable failure, Duration wait) {
        // Failures during JDA's shutdown are expected.
        boolean leaving = failure instanceof RejectedExecutionException
                || jda.getStatus() == JDA.Status.SHUTDOWN
                || jda.getStatus() == JDA.Status.SHUTTING_DOWN;
        if (leaving) {
            return;
        }
        Optional<Refusal> refusal = Refusal.of(failure);
        if (refusal.isPresent() && refusal.get().forGood()) {
            trouble.refused(developmentServer, refusal.get());
            return;
        }
        Edge.undelivered(failure);
        Duration longest = firstWait.multipliedBy(LONGEST_WAIT);
        Duration next = wait.multipliedBy(2).compareTo(longest) < 0 ? wait.multipliedBy(2) : longest;
        register(jda, wait, next);
    }
}
