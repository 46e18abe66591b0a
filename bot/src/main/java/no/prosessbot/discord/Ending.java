package no.prosessbot.discord;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;
import org.jspecify.annotations.Nullable;

/** Notes why Discord ended a connection for good. */
final class Ending extends ListenerAdapter {

    private final CompletableFuture<Optional<DiscordFault.Reason>> end;
    private volatile DiscordFault.@Nullable Reason reason;

    Ending(CompletableFuture<Optional<DiscordFault.Reason>> end) {
        this.end = end;
    }

    @Override
    public void onShutdown(ShutdownEvent event) {
        CloseCode code = event.getCloseCode();
        if (code == null || code.isReconnect()) {
            return;
        }
        DiscordFault.Reason why = switch (code) {
            case AUTHENTICATION_FAILED, NOT_AUTHENTICATED -> DiscordFault.Reason.WRONG_TOKEN;
            case INVALID_INTENTS, DISALLOWED_INTENTS -> DiscordFault.Reason.DISALLOWED_INTENT;
            case GRACEFUL_CLOSE -> null;
            default -> DiscordFault.Reason.REFUSED;
        };
        reason = why;
        if (why != null) {
            end.complete(Optional.of(why));
        }
    }

    /** Empty while Discord has not ended it. */
    Optional<DiscordFault.Reason> reason() {
        return Optional.ofNullable(reason);
    }
}
