package no.prosessbot.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The HTTP side: reads a request, lets faults strike, answers with Discord's headers, and notes it all. */
final class RestServer implements AutoCloseable {
    private static final String PREFIX = "/api/v10";
    private static final int BUCKET = 50;

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Routes routes;
    private final Faults faults;
    private final Journal journal;
    private final Monitor monitor;
    private final String authorization;

    RestServer(Routes routes, Faults faults, Journal journal, Monitor monitor, String token) throws IOException {
        // Without it each answer waits for the delayed acknowledgement of its own headers, some 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        this.routes = routes;
        this.faults = faults;
        this.journal = journal;
        this.monitor = monitor;
        this.authorization = "Bot " + token;
        server.setExecutor(workers);
        server.createContext("/", this::handle);
        server.start();
    }

    /** The base of all paths, with a slash at its end. */
    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + PREFIX + "/";
    }

    private void handle(HttpExchange exchange) throws IOException {
        String raw = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        String within = path.startsWith(PREFIX) ? path.substring(PREFIX.length()) : path;
        String method = exchange.getRequestMethod();
        Fault fault = faults.take(method, within).orElse(null);
        if (fault != null && fault.kind() == Fault.Kind.LATE) {
            faults.held(1);
            hold(fault.delay());
        }
        boolean authorized = authorization.equals(exchange.getRequestHeaders().getFirst("Authorization"));
        Map<String, String> query = query(exchange.getRequestURI().getRawQuery());
        // Noted in the same moment as it takes effect, so that whoever sees the effect finds the request.
        RestAnswer answer = monitor.with(() -> {
            JsonNode body = MissingNode.getInstance();
            RestAnswer given;
            try {
                body = body(exchange.getRequestHeaders(), raw);
                Call call = new Call(method, within, query, body, Map.of());
                given = fault == null || takesEffect(fault) ? answer(call, authorized) : RestAnswer.noContent();
            } catch (ApiError e) {
                given = RestAnswer.of(e);
            }
            RestAnswer shown = fault == null || lateOnly(fault) ? given : struck(fault);
            journal.record(new RecordedRequest(method, within, body, shown.status()));
            return shown;
        });
        if (fault != null && fault.kind() == Fault.Kind.SLOW) {
            hold(fault.delay());
        }
        if (fault != null && fault.kind() == Fault.Kind.LATE) {
            faults.held(-1);
        }
        write(exchange, answer, fault);
    }

    private RestAnswer answer(Call call, boolean authorized) {
        boolean open = call.path().startsWith("/interactions/") || call.path().startsWith("/webhooks/");
        try {
            if (!open && !authorized) {
                throw ApiError.unauthorized();
            }
            RestAnswer answer = routes.answer(call).orElseThrow(ApiError::notFound);
            // Written later, when what is kept may have changed.
            return new RestAnswer(answer.status(), answer.body().deepCopy());
        } catch (ApiError e) {
            if (e.status() == 404 && e.body().path("code").asInt() == 0) {
                journal.violation("no such route: " + call.method() + " " + call.path());
            }
            return RestAnswer.of(e);
        }
    }

    private static boolean takesEffect(Fault fault) {
        return fault.effective() || lateOnly(fault);
    }

    private static boolean lateOnly(Fault fault) {
        return fault.kind() == Fault.Kind.SLOW || fault.kind() == Fault.Kind.LATE;
    }

    /** Until the time is over, or the server ends. */
    private void hold(Duration time) throws IOException {
        try {
            closed.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Closed meanwhile", e);
        }
    }

    private static RestAnswer struck(Fault fault) {
        return switch (fault.kind()) {
            case TOO_MANY ->
                new RestAnswer(
                        429,
                        Json.object(
                                "message",
                                "You are being rate limited.",
                                "retry_after",
                                fault.retryAfter(),
                                "global",
                                fault.everywhere()));
            case RESET -> new RestAnswer(0, MissingNode.getInstance());
            default -> new RestAnswer(fault.status(), Json.object("message", fault.message(), "code", fault.code()));
        };
    }

    private static void write(HttpExchange exchange, RestAnswer answer, @Nullable Fault fault) throws IOException {
        if (answer.status() == 0) {
            exchange.close();
            return;
        }
        Headers headers = exchange.getResponseHeaders();
        headers.set("via", "1.1 google");
        headers.set("x-ratelimit-bucket", bucket(exchange));
        headers.set("x-ratelimit-limit", Integer.toString(BUCKET));
        headers.set("x-ratelimit-remaining", Integer.toString(BUCKET - 1));
        double reset = 1;
        if (answer.status() == 429 && fault != null) {
            reset = fault.retryAfter();
            headers.set("x-ratelimit-remaining", "0");
            headers.set("retry-after", Long.toString((long) Math.ceil(reset)));
            headers.set("x-ratelimit-scope", fault.everywhere() ? "global" : "user");
            if (fault.everywhere()) {
                headers.set("x-ratelimit-global", "true");
            }
        }
        headers.set("x-ratelimit-reset-after", Double.toString(reset));
        headers.set("x-ratelimit-reset", Double.toString(System.currentTimeMillis() / 1000.0 + reset));
        if (answer.body().isMissingNode()) {
            exchange.sendResponseHeaders(answer.status(), -1);
        } else {
            byte[] bytes = answer.body().toString().getBytes(StandardCharsets.UTF_8);
            headers.set("content-type", "application/json");
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    /** One bucket for each method and kind of path; ids are no part of it. */
    private static String bucket(HttpExchange exchange) {
        String kind = exchange.getRequestURI().getPath().replaceAll("/[0-9]+|/[0-9a-f]{32}", "/x");
        return Integer.toHexString((exchange.getRequestMethod() + kind).hashCode());
    }

    private static JsonNode body(Headers headers, String raw) {
        String type = Optional.ofNullable(headers.getFirst("Content-Type")).orElse("");
        String text = raw;
        if (type.startsWith("multipart/")) {
            int part = raw.indexOf("name=\"payload_json\"");
            int start = part < 0 ? -1 : raw.indexOf("\r\n\r\n", part);
            int end = start < 0 ? -1 : raw.indexOf("\r\n--", start);
            text = end < 0 ? "" : raw.substring(start, end);
        }
        try {
            return text.isBlank() ? MissingNode.getInstance() : Json.parse(text);
        } catch (IllegalArgumentException e) {
            throw ApiError.invalidJson();
        }
    }

    private static Map<String, String> query(@Nullable String raw) {
        Map<String, String> query = new HashMap<>();
        for (String pair : raw == null ? List.<String>of() : List.of(raw.split("&", -1))) {
            int equals = pair.indexOf('=');
            String key = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            query.put(key, URLDecoder.decode(value, StandardCharsets.UTF_8));
        }
        return query;
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        workers.shutdownNow();
    }
}
