package no.prosessbot.discord;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import org.jspecify.annotations.Nullable;

/**
 * Session controller that supplies the gateway's URL and reports each failed connection attempt before the first
 * success, which JDA reports to nobody.
 */
final class Sessions extends ConcurrentSessionController {

    private final @Nullable String gateway;
    private final Runnable unreachable;

    /**
     * Creates the controller of one bot.
     *
     * @param gateway URL of the gateway; null for the one that Discord names
     * @param unreachable run after each such failed attempt
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
