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
 * Decides who may see the handbook, and where. Every user event passes this policy before it is handled, and so does
 * every message that the bot posts by itself. Only the policy can create an {@linkplain Admitted admitted event}.
 * Thread-safe; never blocks.
 */
final class VisibilityPolicy {

    private static final Logger LOG = LoggerFactory.getLogger(VisibilityPolicy.class);

    /**
     * Time-out for asking Discord about a membership. Discord wants a response to an interaction within three seconds;
     * this leaves one for the response.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Servers servers;
    private final DirectMessages directMessages;
    private final Membership membership;

    VisibilityPolicy(DiscordSettings settings, Membership membership) {
        this.servers = settings.servers();
        this.directMessages = settings.directMessages();
        this.membership = membership;
    }

    /** Reason for refusing an event. */
    enum Refusal {
        /** A guild that is not served, or a conversation among users. */
        ELSEWHERE,
        /** Direct messages are not answered at all. */
        DIRECT_MESSAGES,
        /** Direct messages are answered to members of a served guild only. */
        NO_MEMBER,
        /** It cannot be found out at the moment whether the user is a member of a served guild. */
        NOT_KNOWN;

        /** Returns the message key of the sentence that tells the user. */
        String key() {
            return "visibility." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** An event that the policy has admitted. Only the policy creates instances. */
    static final class Admitted<E> {

        private final E event;

        private Admitted(E event) {
            this.event = event;
        }

        /** Returns the event. */
        E event() {
            return event;
        }
    }

    /**
     * Judges an event and calls one of the two consumers: at once on the calling thread, or, if Discord has to be
     * asked, within {@link #PATIENCE} on another thread.
     */
    <E> void judge(E event, Origin origin, Consumer<Admitted<E>> admitted, Consumer<Refusal> refused) {
        Consumer<Optional<Refusal>> act =
                refusal -> refusal.ifPresentOrElse(refused, () -> admitted.accept(new Admitted<>(event)));
        CompletableFuture<Optional<Refusal>> refusal = refusal(origin);
        if (refusal.isDone()) {
            // On the calling thread, so that exceptions reach the caller.
            act.accept(refusal.join());
        } else {
            CompletableFuture<Void> unused = refusal.thenAccept(act);
        }
    }

    /**
     * Returns why nothing may be shown there; empty if it may. The future completes within {@link #PATIENCE}, and never
     * exceptionally.
     */
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
                // A copy, because others may wait for the same future, and a result that is late for this event is
                // still cached.
                .copy()
                .completeOnTimeout(Membership.Standing.NOT_KNOWN, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(failure -> {
                    // Happens while the connection is being shut down.
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
