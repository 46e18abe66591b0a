package no.prosessbot.discord;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
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
 * The bot on Discord, from {@link #start} to {@link #close}; an instance can be started once. It needs no privileged
 * intent: Discord delivers the text of messages that mention the bot and of direct messages. Thread-safe.
 */
public final class DiscordBot implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DiscordBot.class);

    /** Enough threads that one slow question does not hold up those after it. */
    private static final int LEAST_THREADS = 4;

    /** Events that may be pending: as many as even a small machine answers within Discord's limit of three seconds. */
    private static final int MOST_EVENTS = 1000;

    /** Decisions that may be pending; more than administrators make at a time. */
    private static final int MOST_LEDGER_WORK = 100;

    /** These three add up to less than the five seconds within which {@link #close} returns. */
    private static final Duration DRAINING = Duration.ofMillis(2500);

    private static final Duration LEAVING = Duration.ofMillis(1500);
    private static final Duration BREAKING_OFF = Duration.ofMillis(500);

    private final DiscordAccount account;
    private final DiscordSettings settings;
    private final Waits waits;
    private final Outbox outbox = new Outbox();
    private final VisibilityPolicy policy;
    private final WorkPool events;
    private final WorkPool ledgerThread = new WorkPool("discord-ledger", 1, MOST_LEDGER_WORK);
    private final LedgerWork ledgerWork;
    private final Features features;
    private final CommandRegistration registration;
    private final Edge edge;
    private final Overload overload;
    private final WarmUp warmUp;
    private final ServedServers servedServers;
    private final ConnectionLog log;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Ending ending = new Ending();
    private volatile @Nullable JDA jda;

    /**
     * Creates a bot that is not connected yet.
     *
     * @param edition supplies the current handbook snapshot; asked for every question
     * @param desk where users decide about reminders
     * @param language language of texts that do not answer anybody's question
     * @param clock tells when the bot was started
     * @param ticker measures elapsed time, independently of the clock
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
        this(account, settings, edition, desk, replies, language, clock, ticker, Waits.USUAL, MOST_EVENTS);
    }

    DiscordBot(
            DiscordAccount account,
            DiscordSettings settings,
            Supplier<Edition> edition,
            Desk desk,
            Replies replies,
            Language language,
            Clock clock,
            Ticker ticker,
            Waits waits,
            int mostEvents) {
        this.account = account;
        this.settings = settings;
        this.waits = waits;
        this.events = new WorkPool(
                "discord-event", Math.max(LEAST_THREADS, Runtime.getRuntime().availableProcessors()), mostEvents);
        Texts texts = new Texts();
        Supplier<Subjects> subjects = new CurrentSubjects(edition);
        RegistrationTrouble trouble = new RegistrationTrouble(texts, language);
        this.policy = new VisibilityPolicy(settings, new Membership(ticker));
        this.edge = new Edge(outbox, texts, language);
        this.overload = new Overload(events, edge, texts, language);
        this.ledgerWork = new LedgerWork(ledgerThread, waits.forLedger(), new ReminderTexts(texts), texts, edge);
        this.features = new Features(
                settings,
                subjects,
                desk,
                replies,
                language,
                texts,
                outbox,
                edge,
                ledgerWork,
                trouble,
                policy,
                ticker,
                clock.instant());
        this.registration = new CommandRegistration(
                features.commands(), settings.developmentServer(), trouble, waits.beforeRegistration());
        this.servedServers = new ServedServers(settings.servers(), texts, language);
        this.log = new ConnectionLog(texts, language);
        this.warmUp = new WarmUp(settings, subjects, replies);
    }

    /**
     * Logs in and starts to answer. If Discord cannot be reached, it retries with exponential back-off, from one second
     * up to one minute, until it succeeds or the bot is closed.
     *
     * @param unreachable called before each wait with its length
     * @throws DiscordFault if retrying cannot help
     * @throws InterruptedException if the thread is interrupted, or the bot closed, before it is ready
     */
    public void start(Consumer<Duration> unreachable) throws DiscordFault, InterruptedException {
        // JDA keeps these defaults for the whole process; each message sets them itself as well.
        MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
        MessageRequest.setDefaultMentionRepliedUser(false);
        Message.suppressContentIntentWarning();
        Connection connection = new Connection(account);
        // If the warm-up fails, users are told when somebody asks.
        edge.guard(warmUp::run);
        connect(connection, unreachable);
    }

    private void connect(Connection connection, Consumer<Duration> unreachable)
            throws DiscordFault, InterruptedException {
        Duration wait = waits.beforeLogin();
        Duration longest = waits.longestBeforeLogin();
        while (!login(connection)) {
            unreachable.accept(wait);
            pause(wait);
            wait = wait.multipliedBy(2).compareTo(longest) < 0 ? wait.multipliedBy(2) : longest;
        }
    }

    private void pause(Duration wait) throws InterruptedException {
        if (closing.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new InterruptedException("closed before Discord could be reached");
        }
    }

    /** Tries to log in; returns false if a later attempt may succeed. */
    private boolean login(Connection connection) throws DiscordFault, InterruptedException {
        Ending own = new Ending();
        ending = own;
        EventDispatch dispatch = new EventDispatch(
                List.of(new Interruption(), log, own, servedServers),
                List.of(features.router(), registration),
                events,
                features.order(),
                overload,
                edge);
        JDABuilder builder = connection.builder(
                EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES), dispatch, log::unreachable);
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
        registration.register(login);
        return true;
    }

    /**
     * Returns the gateway for posting reminders. It can be used from the start, but nothing is posted before the bot
     * has logged in.
     */
    public Noticeboard noticeboard() {
        return new ChannelBoard(new NoticeLayout(new CardLinks(settings), new Texts()), policy, () -> jda);
    }

    /**
     * Waits until the bot is closed or Discord ends the connection for good. If JDA gives up for another reason, as it
     * may when its thread is interrupted during a reconnect, the bot logs in again.
     *
     * @param unreachable as for {@link #start}
     * @return why Discord ended the connection; empty if the bot was closed
     * @throws DiscordFault if logging in again cannot help
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
                // The cause may recur. Discord counts logins, and resets the token of a bot with too many.
                pause(waits.beforeLogin());
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

    /** Finishes pending work, logs out, and returns within five seconds. */
    @Override
    public void close() {
        closing.countDown();
        JDA open = jda;
        try {
            events.stop();
            if (open != null) {
                boolean drained = drain();
                open.shutdown();
                // Requests that Discord has not taken by now, because of a rate limit or an outage, will not succeed in
                // a moment.
                if (!drained || !open.awaitShutdown(LEAVING)) {
                    open.shutdownNow();
                    if (!open.awaitShutdown(BREAKING_OFF)) {
                        LOG.warn("The connection to Discord did not end in time");
                    }
                }
            }
        } catch (InterruptedException e) {
            if (open != null) {
                open.shutdownNow();
            }
            Thread.currentThread().interrupt();
        }
        events.close();
        ledgerThread.close();
        closed.countDown();
    }

    /**
     * Drains the events, then the ledger work that they caused, then the requests on their way; returns false if
     * something is left.
     */
    private boolean drain() throws InterruptedException {
        long end = System.nanoTime() + DRAINING.toNanos();
        boolean asked = events.drain(DRAINING);
        ledgerThread.stop();
        boolean done = ledgerThread.drain(left(end).dividedBy(2));
        edge.guard(ledgerWork::end);
        return outbox.drain(left(end)) && asked && done;
    }

    private static Duration left(long end) {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }
}
