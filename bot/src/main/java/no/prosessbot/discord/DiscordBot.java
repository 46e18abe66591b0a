package no.prosessbot.discord;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import no.prosessbot.answer.Edition;
import no.prosessbot.answer.Language;
import no.prosessbot.reminder.Desk;
import no.prosessbot.reminder.Noticeboard;
import no.prosessbot.reply.Replies;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot on Discord, from {@link #start} to {@link #close}; each instance is started once. Thread-safe. It needs no
 * privileged intent: Discord delivers what is written where the bot is mentioned, and in direct messages.
 */
public final class DiscordBot implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DiscordBot.class);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    /** Together less than the five seconds within which the bot is to end. */
    private static final Duration DRAINING = Duration.ofMillis(2500);

    private static final Duration LEAVING = Duration.ofMillis(1500);
    private static final Duration BREAKING_OFF = Duration.ofMillis(500);

    private final DiscordAccount account;
    private final DiscordSettings settings;
    private final Outbox outbox = new Outbox();
    private final VisibilityPolicy policy;
    private final Features features;
    private final WarmUp warmUp;
    private final ServedServers servedServers;
    private final ConnectionLog log;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Ending ending = new Ending();
    private volatile @Nullable JDA jda;

    /**
     * Makes a bot that has said nothing yet.
     *
     * @param edition the reading in force, asked for at every question
     * @param desk where people decide about reminders
     * @param language of texts that answer nobody's question
     * @param clock tells since when the bot has been up
     * @param ticker tells how much time goes by, whatever the clock is set to
     */
    public DiscordBot(
            DiscordAccount account,
            DiscordSettings settings,
            Supplier<Edition> edition,
            Desk desk,
            Replies replies,
            Language language,
            Clock clock,
            Ticker ticker) {
        this.account = account;
        this.settings = settings;
        Supplier<Subjects> subjects = new CurrentSubjects(edition);
        this.policy = new VisibilityPolicy(settings, new Membership(ticker));
        this.features =
                new Features(settings, subjects, desk, replies, language, outbox, policy, ticker, clock.instant());
        this.servedServers = new ServedServers(settings.servers(), new Texts(), language);
        this.log = new ConnectionLog(new Texts(), language);
        this.warmUp = new WarmUp(settings, subjects, replies);
    }

    /**
     * Logs in and begins to answer. Where Discord cannot be reached it tries again, at first after a second and at last
     * every minute, until it can or the bot is closed.
     *
     * @param unreachable told before each wait how long it will be
     * @throws DiscordFault where trying again would not help
     * @throws InterruptedException if the thread is interrupted, or the bot closed, before it is ready
     */
    public void start(Consumer<Duration> unreachable) throws DiscordFault, InterruptedException {
        // JDA keeps these for all messages of the process; each message says the same of itself.
        MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
        MessageRequest.setDefaultMentionRepliedUser(false);
        Message.suppressContentIntentWarning();
        Connection connection = new Connection(account);
        try {
            warmUp.run();
        } catch (RuntimeException e) {
            // What cannot be answered to nobody is told when somebody asks.
            Edge.fault(e);
        }
        connect(connection, unreachable);
    }

    private void connect(Connection connection, Consumer<Duration> unreachable)
            throws DiscordFault, InterruptedException {
        Duration wait = FIRST_WAIT;
        while (!login(connection)) {
            unreachable.accept(wait);
            pause(wait);
            wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
        }
    }

    private void pause(Duration wait) throws InterruptedException {
        if (closing.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new InterruptedException("closed before Discord could be reached");
        }
    }

    /** Returns whether it succeeded; false if it may another time. */
    private boolean login(Connection connection) throws DiscordFault, InterruptedException {
        Ending own = new Ending();
        ending = own;
        JDABuilder builder = connection
                .builder(EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES), log)
                .addEventListeners(own, servedServers, features.router());
        JDA login;
        try {
            login = builder.build();
        } catch (InvalidTokenException e) {
            throw new DiscordFault(DiscordFault.Reason.WRONG_TOKEN);
        } catch (RuntimeException e) {
            connection.refuseHopeless(e);
            return false;
        }
        jda = login;
        if (closing.getCount() == 0) {
            login.shutdownNow();
            throw new InterruptedException("closed while logging in");
        }
        try {
            login.awaitReady();
        } catch (IllegalStateException e) {
            if (closing.getCount() == 0) {
                throw new InterruptedException("closed while logging in");
            }
            Optional<DiscordFault.Reason> reason = own.await(LEAVING);
            if (reason.isPresent()) {
                throw new DiscordFault(reason.get());
            }
            return false;
        }
        new CommandRegistration(features.commands(), settings.developmentServer()).register(login);
        return true;
    }

    /** Where reminders are posted; usable from the start, though nothing gets through before the bot has logged in. */
    public Noticeboard noticeboard() {
        return new ChannelBoard(new NoticeLayout(new CardLinks(settings), new Texts()), policy, () -> jda);
    }

    /**
     * Waits until the bot is closed, or Discord ends the connection for good. Where the library gives up without either,
     * as it may when its thread is interrupted while it connects again, the bot logs in anew.
     *
     * @param unreachable as for {@link #start}
     * @return why Discord ended it; empty if the bot was closed
     * @throws DiscordFault where logging in anew does not help
     */
    public Optional<DiscordFault.Reason> awaitEnd(Consumer<Duration> unreachable)
            throws DiscordFault, InterruptedException {
        try {
            while (true) {
                Optional<DiscordFault.Reason> reason = ending.await();
                if (closing.getCount() == 0) {
                    break;
                }
                if (reason.isPresent()) {
                    return reason;
                }
                // Whatever made it give up may do so again: logins are counted, and a token with too many is withdrawn.
                pause(FIRST_WAIT);
                connect(new Connection(account), unreachable);
                log.back();
            }
        } catch (InterruptedException e) {
            if (closing.getCount() > 0) {
                throw e;
            }
        }
        closed.await();
        return Optional.empty();
    }

    /** Finishes what is being answered, says goodbye, and returns within five seconds. */
    @Override
    public void close() {
        closing.countDown();
        JDA open = jda;
        if (open != null) {
            try {
                open.removeEventListener(features.router());
                boolean drained = outbox.drain(DRAINING);
                open.shutdown();
                // What Discord has not taken by now, as it wants a pause or is gone, it will not take in a moment.
                if (!drained || !open.awaitShutdown(LEAVING)) {
                    open.shutdownNow();
                    if (!open.awaitShutdown(BREAKING_OFF)) {
                        LOG.warn("The connection to Discord did not end in time");
                    }
                }
            } catch (InterruptedException e) {
                open.shutdownNow();
                Thread.currentThread().interrupt();
            }
        }
        closed.countDown();
    }
}
