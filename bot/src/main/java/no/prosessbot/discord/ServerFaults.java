package no.prosessbot.discord;

import java.io.IOException;
import java.util.regex.Pattern;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Sends an answer again that failed by no fault of its own. The library does so by itself after the statuses 502 to 504, a
 * few times within seconds; but not after 500, nor where the connection ends before Discord has said anything. What is
 * sent again is taken only once: interactions have one answer, and messages a nonce.
 */
final class ServerFaults implements Interceptor {

    /** The status that Discord gave, in answers that pass for 503. */
    static final String STATUS = "x-original-status";

    private static final int FAULT = 500;
    private static final int UNAVAILABLE = 503;

    private static final Pattern ANSWERS = Pattern.compile("/(interactions/.*/callback|channels/[0-9]+/messages)$");

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        boolean answer = request.method().equals("POST")
                && ANSWERS.matcher(request.url().encodedPath()).find();
        Response response = answer ? insist(chain, request) : chain.proceed(request);
        return answer && response.code() == FAULT
                ? response.newBuilder()
                        .code(UNAVAILABLE)
                        .header(STATUS, Integer.toString(FAULT))
                        .build()
                : response;
    }

    private static Response insist(Chain chain, Request request) throws IOException {
        try {
            return chain.proceed(request);
        } catch (IOException lost) {
            return chain.proceed(request);
        }
    }
}
