package no.prosessbot.discord.loopback;

import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Something that goes wrong with the bot's requests.
 *
 * @param method of the requests that it strikes
 * @param path a regular expression that is found in their paths
 * @param times how many requests it strikes before it is over
 * @param effective whether the request takes effect and only its answer is lost
 * @param code Discord's own, in the body
 * @param message Discord's sentence, in the body
 * @param retryAfter of a 429, in seconds
 * @param everywhere whether a 429 is one for all requests
 */
public record Fault(
        Kind kind,
        String method,
        Pattern path,
        int times,
        boolean effective,
        int status,
        int code,
        String message,
        double retryAfter,
        boolean everywhere,
        Duration delay) {

    /** What happens to the request. */
    public enum Kind {
        /** Another HTTP status than it should be. */
        STATUS,
        /** Too many requests. */
        TOO_MANY,
        /** The right answer, late. */
        SLOW,
        /** The request takes effect late. */
        LATE,
        /** No answer: the connection is cut. */
        RESET
    }

    /** Answers with a status, as 503, once. */
    public static Fault status(String method, String path, int status) {
        return refusal(method, path, status, 0, "Fault of the test");
    }

    /** Refuses as Discord does, with its code and its sentence, once. */
    public static Fault refusal(String method, String path, int status, int code, String message) {
        return new Fault(
                Kind.STATUS, method, Pattern.compile(path), 1, false, status, code, message, 0, false, Duration.ZERO);
    }

    /** Answers 429, once. */
    public static Fault tooMany(String method, String path, double retryAfterSeconds) {
        return new Fault(
                Kind.TOO_MANY,
                method,
                Pattern.compile(path),
                1,
                false,
                429,
                0,
                "",
                retryAfterSeconds,
                false,
                Duration.ZERO);
    }

    /** Answers late, once. */
    public static Fault slow(String method, String path, Duration delay) {
        return new Fault(Kind.SLOW, method, Pattern.compile(path), 1, false, 0, 0, "", 0, false, delay);
    }

    /** Takes the request up late, once, whether or not anybody still waits for the answer. */
    public static Fault late(String method, String path, Duration delay) {
        return new Fault(Kind.LATE, method, Pattern.compile(path), 1, true, 0, 0, "", 0, false, delay);
    }

    /** Cuts the connection instead of an answer, once. */
    public static Fault reset(String method, String path) {
        return new Fault(Kind.RESET, method, Pattern.compile(path), 1, false, 0, 0, "", 0, false, Duration.ZERO);
    }

    /** The same, so many times. */
    public Fault times(int count) {
        return new Fault(kind, method, path, count, effective, status, code, message, retryAfter, everywhere, delay);
    }

    /** The same, but the request takes effect: only the answer is lost. */
    public Fault afterEffect() {
        return new Fault(kind, method, path, times, true, status, code, message, retryAfter, everywhere, delay);
    }

    /** The same, for all requests. */
    public Fault global() {
        return new Fault(kind, method, path, times, effective, status, code, message, retryAfter, true, delay);
    }

    boolean strikes(String requestMethod, String requestPath) {
        return times > 0
                && method.equals(requestMethod)
                && path.matcher(requestPath).find();
    }
}
