package no.prosessbot.discord;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageHistory;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.entities.channel.middleman.StandardGuildMessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.TimeUtil;
import net.dv8tion.jda.internal.JDAImpl;
import no.prosessbot.config.Mention;
import no.prosessbot.reminder.BotMembership;
import no.prosessbot.reminder.Mark;
import no.prosessbot.reminder.NotPostedException;
import no.prosessbot.reminder.Noticeboard;
import no.prosessbot.reminder.Post;
import no.prosessbot.reminder.Target;
import no.prosessbot.reminder.ledger.Trouble;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts reminders through JDA. Messages carry an enforced nonce, so that Discord creates only one message if the same
 * one is sent twice within a few minutes.
 */
final class ChannelBoard implements Noticeboard {

    private static final Logger LOG = LoggerFactory.getLogger(ChannelBoard.class);

    /**
     * Deadline for sending a request. One that is still queued by then is dropped, so that it cannot be sent after the
     * next attempt.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Time-out for the response; longer than any request takes once it has been sent. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    /**
     * How far before the newest known message a search starts: longer than Discord takes to show an accepted message in
     * its channel. Measured by Discord's own message timestamps, so this machine's clock does not matter.
     */
    private static final Duration SLACK = Duration.ofMinutes(15);

    /** Messages per request; Discord's maximum. */
    private static final int PAGE = 100;

    /** Requests made before a message counts as absent. */
    private static final int PAGES = 10;

    private static final int SERVER_FAULT = 500;

    private final NoticeLayout layout;
    private final VisibilityPolicy policy;
    private final Supplier<@Nullable JDA> jda;

    /**
     * The refusal last logged for each target, until a post there succeeds. Posts are retried every few minutes, and
     * the same refusal is to be logged once.
     */
    private final Map<Target, String> told = new ConcurrentHashMap<>();

    /** @param jda supplies null until the bot has logged in */
    ChannelBoard(NoticeLayout layout, VisibilityPolicy policy, Supplier<@Nullable JDA> jda) {
        this.layout = layout;
        this.policy = policy;
        this.jda = jda;
    }

    @Override
    public BotMembership membership(long server) {
        // While JDA connects or reconnects, it does not know all guilds yet.
        if (!(jda.get() instanceof JDAImpl session) || session.getStatus() != JDA.Status.CONNECTED) {
            return BotMembership.UNKNOWN;
        }
        if (session.getGuildById(server) != null) {
            return BotMembership.MEMBER;
        }
        // The public isUnavailable misses guilds that have been unavailable since the login.
        boolean known = session.getGuildSetupController().isKnown(server);
        // When Discord ends a session, JDA forgets its guilds some time before it reports the session as lost.
        boolean whole = session.getClient().isSession();
        return known || !whole ? BotMembership.UNKNOWN : BotMembership.LEFT;
    }

    @Override
    public Optional<Trouble> obstacle(Target target) {
        try {
            CompletableFuture<Optional<VisibilityPolicy.Refusal>> refusal = policy.refusal(origin(target, connected()));
            if (refusal.isDone() && refusal.join().isPresent()) {
                return refusal.join().map(ChannelBoard::trouble);
            }
            if (target instanceof Target.Channel place) {
                return ChannelAccess.missing(channel(place)).isEmpty()
                        ? Optional.empty()
                        : Optional.of(Trouble.NOT_ALLOWED);
            }
            return Optional.empty();
        } catch (NotPostedException e) {
            return Optional.of(e.trouble());
        }
    }

    @Override
    public OptionalLong newest(Target target) {
        try {
            // A direct message channel's newest message is unknown until the channel has been opened.
            long newest =
                    target instanceof Target.Channel place ? channel(place).getLatestMessageIdLong() : 0;
            return newest == 0 ? OptionalLong.empty() : OptionalLong.of(newest);
        } catch (NotPostedException e) {
            return OptionalLong.empty();
        }
    }

    @Override
    public CompletableFuture<Optional<Long>> find(Target target, Mark mark, OptionalLong newest) {
        return open(target).thenCompose(channel -> {
            if (newest.isEmpty()) {
                return before(target, channel.getHistory(), mark, PAGES);
            }
            OffsetDateTime known = TimeUtil.getTimeCreated(newest.getAsLong());
            long from =
                    TimeUtil.getDiscordTimestamp(known.minus(SLACK).toInstant().toEpochMilli());
            return after(target, channel, from, mark, PAGES);
        });
    }

    /** Searches from a message towards the newest one. */
    private CompletableFuture<Optional<Long>> after(
            Target target, MessageChannel channel, long from, Mark mark, int pages) {
        String id = Long.toUnsignedString(from);
        return request(target, () -> MessageHistory.getHistoryAfter(channel, id).limit(PAGE))
                .thenCompose(history -> {
                    List<Message> page = history.getRetrievedHistory();
                    Optional<Long> found = bearing(page, mark);
                    // The newest message comes first.
                    return found.isPresent() || page.size() < PAGE || pages == 1
                            ? CompletableFuture.completedFuture(found)
                            : after(target, channel, page.get(0).getIdLong(), mark, pages - 1);
                });
    }

    /** Searches from the newest message towards the oldest one. */
    private CompletableFuture<Optional<Long>> before(Target target, MessageHistory history, Mark mark, int pages) {
        return request(target, () -> history.retrievePast(PAGE)).thenCompose(page -> {
            Optional<Long> found = bearing(page, mark);
            return found.isPresent() || page.size() < PAGE || pages == 1
                    ? CompletableFuture.completedFuture(found)
                    : before(target, history, mark, pages - 1);
        });
    }

    private static Optional<Long> bearing(List<Message> messages, Mark mark) {
        return messages.stream()
                .filter(message -> bears(message, mark))
                .findFirst()
                .map(Message::getIdLong);
    }

    private static boolean bears(Message message, Mark mark) {
        return message.getAuthor().getIdLong() == message.getJDA().getSelfUser().getIdLong()
                && message.getEmbeds().stream()
                        .anyMatch(embed -> embed.getFooter() != null
                                && String.valueOf(embed.getFooter().getText()).endsWith(mark.reference()));
    }

    @Override
    public CompletableFuture<Long> post(Target target, Post post) {
        List<Mention> mentioned = post.mentioned().stream()
                .filter(mention -> target instanceof Target.Channel place && notifiable(mention, place))
                .toList();
        return admitted(target)
                .thenCompose(channel -> request(
                        target,
                        () -> channel.sendMessage(layout.of(post, mentioned).build())
                                .setNonce(post.mark().nonce())))
                .thenApply(message -> {
                    told.remove(target);
                    return message.getIdLong();
                });
    }

    /**
     * Returns the channel to post in, if the visibility policy admits it. Whether a user is a member of a guild may
     * have to be asked of Discord.
     */
    private CompletableFuture<MessageChannel> admitted(Target target) {
        JDA session = jda.get();
        if (session == null) {
            return CompletableFuture.failedFuture(new NotPostedException(Trouble.UNREACHABLE));
        }
        return policy.refusal(origin(target, session))
                .thenCompose(refusal -> refusal.isPresent()
                        ? CompletableFuture.failedFuture(new NotPostedException(trouble(refusal.get())))
                        : open(target).thenApply(channel -> channel));
    }

    private static Origin origin(Target target, JDA session) {
        return target instanceof Target.Channel place
                ? Origin.server(session, place.server())
                : Origin.direct(session, target.id());
    }

    private static Trouble trouble(VisibilityPolicy.Refusal refusal) {
        return refusal == VisibilityPolicy.Refusal.NOT_KNOWN ? Trouble.UNREACHABLE : Trouble.NOT_SERVED;
    }

    /**
     * A role that is not of the guild, or that the bot may not mention, would be shown as plain text and notify nobody.
     */
    private boolean notifiable(Mention mention, Target.Channel place) {
        JDA session = jda.get();
        Guild guild = session == null ? null : session.getGuildById(place.server());
        if (guild == null || mention.kind() == Mention.Kind.USER) {
            return guild != null;
        }
        Role role = guild.getRoleById(mention.id());
        return role != null
                && (role.isMentionable() || guild.getSelfMember().hasPermission(Permission.MESSAGE_MENTION_EVERYONE));
    }

    private CompletableFuture<? extends MessageChannel> open(Target target) {
        if (target instanceof Target.Channel place) {
            try {
                return CompletableFuture.completedFuture(channel(place));
            } catch (NotPostedException e) {
                return CompletableFuture.failedFuture(e);
            }
        }
        // Not openPrivateChannelById, which sends the id as a number: Discord's schema wants a string.
        return request(target, () -> connected().retrieveUserById(target.id()).flatMap(User::openPrivateChannel));
    }

    private JDA connected() throws NotPostedException {
        JDA session = jda.get();
        if (session == null) {
            throw new NotPostedException(Trouble.UNREACHABLE);
        }
        return session;
    }

    private StandardGuildMessageChannel channel(Target.Channel place) throws NotPostedException {
        Guild guild = connected().getGuildById(place.server());
        if (guild == null) {
            throw new NotPostedException(Trouble.SERVER_GONE);
        }
        StandardGuildMessageChannel channel = guild.getChannelById(StandardGuildMessageChannel.class, place.id());
        if (channel == null) {
            throw new NotPostedException(Trouble.CHANNEL_GONE);
        }
        return channel;
    }

    /** Sends a request. The future completes on one of JDA's threads, and fails with {@link NotPostedException}. */
    private <T> CompletableFuture<T> request(Target target, Request<T> request) {
        CompletableFuture<T> answer;
        try {
            answer = request.make()
                    .timeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .submit();
        } catch (NotPostedException e) {
            return CompletableFuture.failedFuture(e);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(notPosted(target, e));
        }
        return answer.copy()
                .orTimeout(LONGEST.toMillis(), TimeUnit.MILLISECONDS)
                .handle((value, failure) -> {
                    if (failure == null) {
                        return value;
                    }
                    answer.cancel(true);
                    throw new CompletionException(
                            notPosted(target, failure instanceof CompletionException ? failure.getCause() : failure));
                });
    }

    private NotPostedException notPosted(Target target, @Nullable Throwable failure) {
        refused(target, failure);
        return new NotPostedException(trouble(failure));
    }

    /**
     * Logs Discord's own words. The reason for users is recorded with the outbox entry; this helps those who look for
     * the cause.
     */
    private void refused(Target target, @Nullable Throwable failure) {
        LOG.debug("A reminder did not get through", failure);
        Refusal.of(failure).map(Refusal::toString).ifPresent(refusal -> {
            if (!refusal.equals(told.put(target, refusal))) {
                String place = target instanceof Target.Channel channel
                        ? "on server " + Long.toUnsignedString(channel.server())
                        : "to a user";
                LOG.warn("Discord refused a reminder {}: {}", place, refusal);
            }
        });
    }

    private static Trouble trouble(@Nullable Throwable failure) {
        if (failure instanceof InsufficientPermissionException) {
            return Trouble.NOT_ALLOWED;
        }
        if (!(failure instanceof ErrorResponseException refused)) {
            return Trouble.UNREACHABLE;
        }
        return switch (refused.getErrorResponse()) {
            case UNKNOWN_CHANNEL -> Trouble.CHANNEL_GONE;
            case MISSING_ACCESS, MISSING_PERMISSIONS, CANNOT_SEND_TO_USER -> Trouble.NOT_ALLOWED;
            case UNKNOWN_GUILD -> Trouble.SERVER_GONE;
            default ->
                refused.getResponse().code > 0 && refused.getResponse().code < SERVER_FAULT
                        ? Trouble.REFUSED
                        : Trouble.UNREACHABLE;
        };
    }

    /** Creates a request; JDA's own checks may throw. */
    @FunctionalInterface
    private interface Request<T> {
        RestAction<T> make() throws NotPostedException;
    }
}
