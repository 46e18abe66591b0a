package no.prosessbot.discord;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;
import org.jspecify.annotations.Nullable;

/** Records that a JDA session has ended for good, and why. */
final class Ending extends ListenerAdapter {

    private final CompletableFuture<Optional<DiscordFault.Reason>> ended = new CompletableFuture<>();

    @Override
    public void onShutdown(ShutdownEvent event) {
        ended.complete(reason(event.getCloseCode()));
    }

    private static Optional<DiscordFault.Reason> reason(@Nullable CloseCode code) {
        if (code == null || code.isReconnect() || code == CloseCode.GRACEFUL_CLOSE) {
            return Optional.empty();
        }
        return Optional.of(
                switch (code) {
                    case AUTHENTICATION_FAILED, NOT_AUTHENTICATED -> DiscordFault.Reason.WRONG_TOKEN;
                    case INVALID_INTENTS, DISALLOWED_INTENTS -> DiscordFault.Reason.DISALLOWED_INTENT;
                    default -> DiscordFault.Reason.REFUSED;
                });
    }

    /**
     * Waits until the session has ended. JDA reports that it has shut down a little before it reports why.
     *
     * @return the reason; empty if Discord did not end the session: the bot was closed, or JDA gave up
     */
    Optional<DiscordFault.Reason> await() throws InterruptedException {
        try {
            return ended.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Like {@link #await()}, but also empty if the session does not end within the given time. */
    Optional<DiscordFault.Reason> await(Duration atMost) throws InterruptedException {
        try {
            return ended.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
