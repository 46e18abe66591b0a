package no.prosessbot.discord;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;
import org.jspecify.annotations.Nullable;

/** Notes why Discord ended a connection for good. */
final class Ending extends ListenerAdapter {

    private final CompletableFuture<Optional<DiscordFault.Reason>> end;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile DiscordFault.@Nullable Reason reason;

    Ending(CompletableFuture<Optional<DiscordFault.Reason>> end) {
        this.end = end;
    }

    @Override
    public void onShutdown(ShutdownEvent event) {
        reason = reason(event.getCloseCode());
        if (reason != null) {
            end.complete(Optional.ofNullable(reason));
        }
        ended.countDown();
    }

    private static DiscordFault.@Nullable Reason reason(@Nullable CloseCode code) {
        if (code == null || code.isReconnect() || code == CloseCode.GRACEFUL_CLOSE) {
            return null;
        }
        return switch (code) {
            case AUTHENTICATION_FAILED, NOT_AUTHENTICATED -> DiscordFault.Reason.WRONG_TOKEN;
            case INVALID_INTENTS, DISALLOWED_INTENTS -> DiscordFault.Reason.DISALLOWED_INTENT;
            default -> DiscordFault.Reason.REFUSED;
        };
    }

    /**
     * Why the connection ended; the library tells that it has ended a little before it tells why.
     *
     * @return empty if Discord did not end it, or does not tell within the time
     */
    Optional<DiscordFault.Reason> await(Duration atMost) throws InterruptedException {
        return ended.await(atMost.toMillis(), TimeUnit.MILLISECONDS) ? Optional.ofNullable(reason) : Optional.empty();
    }
}
