package no.prosessbot.discord.loopback;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import org.java_websocket.WebSocket;
import org.java_websocket.drafts.Draft;
import org.java_websocket.exceptions.InvalidDataException;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.handshake.ServerHandshakeBuilder;
import org.java_websocket.server.WebSocketServer;

/** The WebSocket side of the {@link Gateway}. */
final class GatewayServer extends WebSocketServer {
    private final Gateway gateway;
    private final Monitor monitor;
    private final CountDownLatch started = new CountDownLatch(1);

    GatewayServer(Gateway gateway, Monitor monitor) {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        this.gateway = gateway;
        this.monitor = monitor;
        setReuseAddr(true);
        setTcpNoDelay(true);
        setDaemon(true);
        setConnectionLostTimeout(0);
    }

    /** Starts, and says where. */
    String listen() throws InterruptedException {
        start();
        started.await();
        String url = "ws://127.0.0.1:" + getPort() + "/";
        monitor.run(() -> gateway.listensAt(url));
        return url;
    }

    @Override
    public void onStart() {
        started.countDown();
    }

    @Override
    public ServerHandshakeBuilder onWebsocketHandshakeReceivedAsServer(
            WebSocket socket, Draft draft, ClientHandshake request) throws InvalidDataException {
        if (monitor.with(gateway::refuses)) {
            throw new InvalidDataException(CloseFrame.POLICY_VALIDATION, "Refused by the test");
        }
        return super.onWebsocketHandshakeReceivedAsServer(socket, draft, request);
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
        boolean compressed = handshake.getResourceDescriptor().contains("compress=zlib-stream");
        GatewayConnection connection = new GatewayConnection(socket, compressed);
        socket.setAttachment(connection);
        monitor.run(() -> gateway.opened(connection));
    }

    @Override
    public void onMessage(WebSocket socket, String message) {
        GatewayConnection connection = socket.getAttachment();
        Runnable outside = monitor.with(() -> gateway.received(connection, Json.parse(message)));
        outside.run();
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {
        GatewayConnection connection = socket.getAttachment();
        if (connection != null) {
            // Only the client's clean goodbye ends a session; the code of ours is dealt with where it is sent.
            monitor.run(() -> gateway.closed(connection, remote ? code : CloseFrame.ABNORMAL_CLOSE));
        }
    }

    @Override
    public void onError(WebSocket socket, Exception error) {
        // A connection that the test cut; onClose follows.
    }
}
