package no.prosessbot.discord;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import no.prosessbot.config.DirectMessages;
import no.prosessbot.config.Servers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who is told of the handbook, and where. Whatever people do passes it before anything else is done about it, and what
 * the bot posts by itself passes it too; nobody else can make what it {@linkplain Admitted lets in}. Thread-safe; waits
 * for nothing.
 */
final class VisibilityPolicy {

    private static final Logger LOG = LoggerFactory.getLogger(VisibilityPolicy.class);

    /** Of the three seconds in which Discord wants an answer to an interaction, one is left to give it. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Servers servers;
    private final DirectMessages directMessages;
    private final Membership membership;

    VisibilityPolicy(DiscordSettings settings, Membership membership) {
        this.servers = settings.servers();
        this.directMessages = settings.directMessages();
        this.membership = membership;
    }

    /** Why somebody is told nothing. */
    enum Refusal {
        /** Another server, or a conversation among users. */
        ELSEWHERE,
        /** Direct messages are answered to nobody. */
        DIRECT_MESSAGES,
        /** Direct messages are for those on a server that is served. */
        NO_MEMBER,
        /** Whether the user is on one cannot be found out at the moment. */
        NOT_KNOWN;

        /** Of the sentence that says so. */
        String key() {
            return "visibility." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Something done by somebody who may be told of the handbook there. Only the policy makes one. */
    static final class Admitted<E> {

        private final E event;

        private Admitted(E event) {
            this.event = event;
        }

        /** What was done. */
        E event() {
            return event;
        }
    }

    /**
     * Decides about something that somebody did, and does the one or the other: at once, or within {@link #PATIENCE} on
     * another thread where Discord has to be asked.
     */
    <E> void judge(E event, Origin origin, Consumer<Admitted<E>> admitted, Consumer<Refusal> refused) {
        Consumer<Optional<Refusal>> act =
                refusal -> refusal.ifPresentOrElse(refused, () -> admitted.accept(new Admitted<>(event)));
        CompletableFuture<Optional<Refusal>> refusal = refusal(origin);
        if (refusal.isDone()) {
            // So that whatever is thrown is heard where the event came from.
            act.accept(refusal.join());
        } else {
            CompletableFuture<Void> unused = refusal.thenAccept(act);
        }
    }

    /** Why nothing may be told there; empty if it may. Within {@link #PATIENCE}, and never exceptionally. */
    CompletableFuture<Optional<Refusal>> refusal(Origin origin) {
        Long server = origin.server();
        if (server != null || !origin.direct()) {
            boolean told = server != null && servers.include(server);
            return CompletableFuture.completedFuture(told ? Optional.empty() : Optional.of(Refusal.ELSEWHERE));
        }
        return switch (directMessages) {
            case EVERYBODY -> CompletableFuture.completedFuture(Optional.empty());
            case NOBODY -> CompletableFuture.completedFuture(Optional.of(Refusal.DIRECT_MESSAGES));
            case MEMBERS -> member(origin);
        };
    }

    private CompletableFuture<Optional<Refusal>> member(Origin origin) {
        return membership
                .of(origin.user(), origin.jda(), servers::include)
                // Others may wait for the same, and it is remembered though it may come too late now.
                .copy()
                .completeOnTimeout(Membership.Standing.NOT_KNOWN, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(failure -> {
                    // While the connection is being shut down.
                    LOG.debug("Could not ask whether a user is on a server", failure);
                    return Membership.Standing.NOT_KNOWN;
                })
                .thenApply(standing -> switch (standing) {
                    case MEMBER -> Optional.empty();
                    case STRANGER -> Optional.of(Refusal.NO_MEMBER);
                    case NOT_KNOWN -> Optional.of(Refusal.NOT_KNOWN);
                });
    }
}
