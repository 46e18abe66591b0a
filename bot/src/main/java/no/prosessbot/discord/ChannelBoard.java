package no.prosessbot.discord;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
import no.prosessbot.config.Mention;
import no.prosessbot.reminder.Mark;
import no.prosessbot.reminder.NotPostedException;
import no.prosessbot.reminder.Noticeboard;
import no.prosessbot.reminder.Post;
import no.prosessbot.reminder.Target;
import no.prosessbot.reminder.ledger.Trouble;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts on Discord. The nonce is enforced, so that Discord takes a message once that is sent twice within minutes. */
final class ChannelBoard implements Noticeboard {

    private static final Logger LOG = LoggerFactory.getLogger(ChannelBoard.class);

    /** A request that could not be made by then is given up, so that it is not made after the next attempt. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Longer than any request that has begun. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** How far apart the clocks of two machines are at the most. */
    private static final Duration SLACK = Duration.ofMinutes(15);

    private static final int PAGE = 100;
    private static final int PAGES = 10;
    private static final int SERVER_FAULT = 500;

    private final NoticeLayout layout;
    private final Supplier<@Nullable JDA> jda;

    /** @param jda null until the bot has logged in */
    ChannelBoard(NoticeLayout layout, Supplier<@Nullable JDA> jda) {
        this.layout = layout;
        this.jda = jda;
    }

    @Override
    public Optional<Trouble> obstacle(Target target) {
        try {
            if (target instanceof Target.Channel place) {
                return ChannelAccess.missing(channel(place)).isEmpty()
                        ? Optional.empty()
                        : Optional.of(Trouble.NOT_ALLOWED);
            }
            connected();
            return Optional.empty();
        } catch (NotPostedException e) {
            return Optional.of(e.trouble());
        }
    }

    @Override
    public Optional<Long> find(Target target, Mark mark, Instant after)
            throws NotPostedException, InterruptedException {
        MessageChannel channel = open(target);
        long from = TimeUtil.getDiscordTimestamp(after.minus(SLACK).toEpochMilli());
        Instant end = after.plus(SLACK);
        for (int i = 0; i < PAGES; i++) {
            String id = Long.toUnsignedString(from);
            List<Message> page = wait(() ->
                            MessageHistory.getHistoryAfter(channel, id).limit(PAGE))
                    .getRetrievedHistory();
            for (Message message : page) {
                if (bears(message, mark)) {
                    return Optional.of(message.getIdLong());
                }
            }
            // The newest comes first.
            if (page.size() < PAGE || page.get(0).getTimeCreated().toInstant().isAfter(end)) {
                return Optional.empty();
            }
            from = page.get(0).getIdLong();
        }
        return Optional.empty();
    }

    private static boolean bears(Message message, Mark mark) {
        return message.getAuthor().getIdLong() == message.getJDA().getSelfUser().getIdLong()
                && message.getEmbeds().stream()
                        .anyMatch(embed -> embed.getFooter() != null
                                && String.valueOf(embed.getFooter().getText()).endsWith(mark.reference()));
    }

    @Override
    public long post(Target target, Post post) throws NotPostedException, InterruptedException {
        MessageChannel channel = open(target);
        List<Mention> mentioned = post.mentioned().stream()
                .filter(mention -> target instanceof Target.Channel place && notifiable(mention, place))
                .toList();
        return wait(() -> channel.sendMessage(layout.of(post, mentioned).build())
                        .setNonce(post.mark().nonce()))
                .getIdLong();
    }

    /** A role that is not of the server, or that the bot may not mention, would be letters only. */
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

    private MessageChannel open(Target target) throws NotPostedException, InterruptedException {
        if (target instanceof Target.Channel place) {
            return channel(place);
        }
        // Not openPrivateChannelById, which sends the id as a number: Discord's schema wants a text.
        return wait(() -> connected().retrieveUserById(target.id()).flatMap(User::openPrivateChannel));
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

    /** Makes a request and waits for its answer. */
    private static <T> T wait(Request<T> request) throws NotPostedException, InterruptedException {
        CompletableFuture<T> answer = new CompletableFuture<>();
        try {
            answer = request.make()
                    .timeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .submit();
            return answer.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            LOG.debug("A reminder did not get through", e);
            throw new NotPostedException(trouble(e.getCause()));
        } catch (TimeoutException | RuntimeException e) {
            LOG.debug("A reminder did not get through", e);
            answer.cancel(true);
            throw new NotPostedException(trouble(e));
        }
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

    /** Makes a request, whose own checks may refuse it. */
    @FunctionalInterface
    private interface Request<T> {
        RestAction<T> make() throws NotPostedException;
    }
}
