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

/** Notes that a connection has ended for good, and why. */
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
     * Waits until the connection has ended; the library tells that it has ended a little before it tells why.
     *
     * @return empty if Discord did not end it: the bot was closed, or the library gave up
     */
    Optional<DiscordFault.Reason> await() throws InterruptedException {
        try {
            return ended.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same, but empty also if it does not end within the time. */
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
