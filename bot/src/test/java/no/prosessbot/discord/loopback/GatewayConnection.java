package no.prosessbot.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardSocketOptions;
import java.nio.channels.NetworkChannel;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import org.java_websocket.WebSocket;
import org.java_websocket.WebSocketImpl;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.jspecify.annotations.Nullable;

/** One WebSocket; compressed by one zlib stream over its whole life if the client asked for that. */
final class GatewayConnection {
    private static final int GONE = 1006;

    private final WebSocket socket;
    private final @Nullable Deflater deflater;
    private @Nullable GatewaySession session;
    private boolean dead;

    GatewayConnection(WebSocket socket, boolean compressed) {
        this.socket = socket;
        this.deflater = compressed ? new Deflater() : null;
    }

    @Nullable
    GatewaySession session() {
        return session;
    }

    void session(@Nullable GatewaySession of) {
        session = of;
    }

    /** From now on as a line that leads nowhere: nothing comes, nothing goes, and nobody says so. */
    void die() {
        dead = true;
    }

    boolean dead() {
        return dead;
    }

    void send(int op, JsonNode data) {
        send(Json.object("t", null, "s", null, "op", op, "d", data).toString());
    }

    void send(String payload) {
        if (dead) {
            return;
        }
        try {
            if (deflater == null) {
                socket.send(payload);
            } else {
                socket.send(deflate(deflater, payload.getBytes(StandardCharsets.UTF_8)));
            }
        } catch (WebsocketNotConnectedException e) {
            // Kept by the session, which replays it.
            dead = true;
        }
    }

    private static byte[] deflate(Deflater deflater, byte[] payload) {
        deflater.setInput(payload);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        int length;
        do {
            length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
            out.write(buffer, 0, length);
        } while (length == buffer.length);
        return out.toByteArray();
    }

    /** Says goodbye. Not to be called under the {@link Monitor}: the library reports the end from within. */
    void close(int code, String reason) {
        socket.close(code, reason);
    }

    /** Resets the TCP connection, without a word. Not to be called under the {@link Monitor}. */
    void cut() {
        try {
            if (socket instanceof WebSocketImpl open && open.getChannel() instanceof NetworkChannel channel) {
                channel.setOption(StandardSocketOptions.SO_LINGER, 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            socket.closeConnection(GONE, "cut");
        }
    }

    void release() {
        if (deflater != null) {
            deflater.end();
        }
        dead = true;
    }
}
