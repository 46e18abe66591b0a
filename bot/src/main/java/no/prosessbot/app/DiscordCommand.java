package no.prosessbot.app;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import no.prosessbot.answer.Edition;
import no.prosessbot.card.HandbookReader;
import no.prosessbot.config.Configuration;
import no.prosessbot.config.ConfigurationException;
import no.prosessbot.config.DiscordAccess;
import no.prosessbot.config.FileNames;
import no.prosessbot.config.LogLevel;
import no.prosessbot.discord.DiscordAccount;
import no.prosessbot.discord.DiscordBot;
import no.prosessbot.discord.DiscordFault;
import no.prosessbot.discord.DiscordSettings;
import no.prosessbot.reading.FolderSource;
import no.prosessbot.reading.Readings;
import no.prosessbot.reminder.Reminders;
import no.prosessbot.reply.Replies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;

/** Command {@code discord}: runs the bot until it is told to stop. Login is retried where that may help. */
@Command(name = "discord")
final class DiscordCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(DiscordCommand.class);

    private final Workspace workspace;
    private final Surroundings surroundings;

    DiscordCommand(Workspace workspace, Surroundings surroundings) {
        this.workspace = workspace;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws ConfigurationException, UsageException, InterruptedException {
        Configuration configuration = workspace.configuration(LogLevel.INFO);
        DiscordAccess access = DiscordAccess.read(surroundings.environment());
        Texts texts = Texts.in(configuration.language());
        Logging.hearLibrary(texts);
        LastResort.tell(texts.say("out-of-memory"));
        Editions editions = new Editions(workspace.edition(configuration));
        tell(editions.get(), configuration, texts);
        LOG.info(
                access.api() == null
                        ? texts.say("discord.connecting")
                        : texts.say("discord.connecting.elsewhere", access.api().toString()));
        Readings readings = readings(configuration, editions, texts);
        ReminderParts parts = new ReminderParts(configuration, readings, texts, surroundings.clock());
        parts.open();
        DiscordBot bot = new DiscordBot(
                account(access),
                settings(configuration),
                editions,
                parts.desk(),
                new Replies(),
                configuration.language(),
                surroundings.clock(),
                Ticker.systemTicker());
        // Two threads, so that a slow file system delays no reminders and a slow ledger no reloads.
        try (parts;
                Rounds looks = new Rounds("content", Rounds.PAUSE, texts);
                Rounds rounds = new Rounds("reminders", Rounds.PAUSE, texts)) {
            Reminders reminders = parts.rounds(bot.noticeboard(), rounds::wake);
            // Started before the bot connects, which may take long.
            looks.start(readings::look);
            rounds.start(reminders::round);
            Runnable end = () -> end(bot, looks, rounds, reminders, texts);
            try (Termination termination = Termination.listen(end)) {
                serve(bot, termination, texts);
            }
        }
        return ExitStatus.DONE;
    }

    private static void tell(Edition edition, Configuration configuration, Texts texts) {
        LOG.info(texts.say(
                "discord.content", edition.handbook().cards().size(), FileNames.text(configuration.content())));
        ContentNote.of(edition.handbook(), texts).forEach(LOG::warn);
    }

    private static void serve(DiscordBot bot, Termination termination, Texts texts)
            throws UsageException, InterruptedException {
        Consumer<Duration> unreachable = wait -> LOG.warn(texts.say("discord.unreachable", wait.toSeconds()));
        Optional<DiscordFault.Reason> fault;
        try {
            bot.start(unreachable);
            LOG.info(texts.say("discord.connected"));
            fault = bot.awaitEnd(unreachable);
        } catch (DiscordFault e) {
            fault = Optional.of(e.reason());
        } catch (InterruptedException e) {
            if (termination.isWished()) {
                return;
            }
            throw e;
        }
        if (fault.isPresent()) {
            throw new UsageException(texts.say("discord.fault." + key(fault.get())));
        }
    }

    private Readings readings(Configuration configuration, Editions editions, Texts texts) {
        Edition first = editions.get();
        return new Readings(
                new FolderSource(configuration.location()),
                new HandbookReader(configuration.reading(), surroundings.clock()),
                configuration.synonyms(),
                surroundings.clock(),
                first,
                editions::replace,
                new ReadingLines(texts, FileNames.text(configuration.content()), first.handbook()));
    }

    private static void end(DiscordBot bot, Rounds looks, Rounds rounds, Reminders reminders, Texts texts) {
        LOG.info(texts.say("discord.ending"));
        looks.close();
        reminders.finish();
        // Meanwhile the reminder thread records Discord's last responses; the next process looks up the rest.
        bot.close();
        rounds.close();
        LOG.info(texts.say("discord.ended"));
    }

    private static DiscordAccount account(DiscordAccess access) {
        return new DiscordAccount(
                access.token().secret(),
                access.api() == null ? null : access.api().toString(),
                access.gateway() == null ? null : access.gateway().toString());
    }

    private static DiscordSettings settings(Configuration configuration) {
        return new DiscordSettings(
                configuration.privateAnswers(),
                configuration.servers(),
                configuration.directMessages(),
                configuration.developmentServer(),
                configuration.siteUrl(),
                configuration.editUrl(),
                configuration.people());
    }

    private static String key(DiscordFault.Reason reason) {
        return switch (reason) {
            case WRONG_TOKEN -> "wrong-token";
            case DISALLOWED_INTENT -> "disallowed-intent";
            case BAD_URL -> "bad-url";
            case REFUSED -> "refused";
        };
    }
}
