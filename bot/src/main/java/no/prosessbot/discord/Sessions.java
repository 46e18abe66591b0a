package no.prosessbot.discord;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import org.jspecify.annotations.Nullable;

/** Where the gateway is; and hears, as JDA tells nobody, of each attempt to connect that fails before the first success. */
final class Sessions extends ConcurrentSessionController {

    private final @Nullable String gateway;
    private final Runnable unreachable;

    /**
     * Sessions of one bot.
     *
     * @param gateway null for the one that Discord names
     * @param unreachable run after each such attempt
     */
    Sessions(@Nullable String gateway, Runnable unreachable) {
        this.gateway = gateway;
        this.unreachable = unreachable;
    }

    @Override
    public String getGateway() {
        return gateway == null ? super.getGateway() : gateway;
    }

    @Override
    public void appendSession(SessionConnectNode node) {
        super.appendSession(new Attempt(node, unreachable));
    }

    @Override
    public void removeSession(SessionConnectNode node) {
        super.removeSession(new Attempt(node, unreachable));
    }

    private record Attempt(SessionConnectNode node, Runnable unreachable) implements SessionConnectNode {

        @Override
        public boolean isReconnect() {
            return node.isReconnect();
        }

        @Override
        public JDA getJDA() {
            return node.getJDA();
        }

        @Override
        public JDA.ShardInfo getShardInfo() {
            return node.getShardInfo();
        }

        @Override
        public void run(boolean isLast) throws InterruptedException {
            try {
                node.run(isLast);
            } catch (IllegalStateException | ErrorResponseException e) {
                unreachable.run();
                throw e;
            }
        }
    }
}
