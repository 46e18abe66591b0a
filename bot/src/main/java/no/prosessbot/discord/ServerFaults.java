package no.prosessbot.discord;

import java.io.IOException;
import java.util.regex.Pattern;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * OkHttp interceptor that repeats answers after failures on the server's side. JDA itself retries after the statuses
 * 502 to 504, a few times within seconds, but not after 500, nor if the connection ends before a response. Repeating is
 * safe: an interaction accepts one response only, and messages carry a nonce.
 */
final class ServerFaults implements Interceptor {

    /** Header with Discord's original status, in responses that are passed to JDA as 503. */
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
