package no.prosessbot.discord;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import no.prosessbot.reply.SafeText;
import okhttp3.HttpUrl;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Discord's reason for refusing a request, for the log: without ids, tokens or anything that users wrote. Immutable.
 *
 * @param call HTTP method, and the route as Discord documents it: {@code PATCH
 *     /webhooks/{id}/{token}/messages/@original}
 * @param status HTTP status
 * @param code Discord's JSON error code; 0 if there is none
 * @param sentence Discord's message; empty if there is none
 * @param places fields of the request body that failed validation, each with the names of the violated rules
 * @see <a href="https://docs.discord.com/developers/topics/opcodes-and-status-codes#json">Discord's codes</a>
 */
record Refusal(String call, int status, int code, String sentence, List<String> places) {

    private static final Pattern ID = Pattern.compile("[0-9]+");

    /** Literal segments of routes. No token is that short, or in lower-case letters alone. */
    private static final Pattern WORD = Pattern.compile("@?[a-z][a-z0-9-]{0,19}");

    /** Discord quotes parts of the request in its messages. */
    private static final Pattern QUOTED = Pattern.compile("\".*\"");

    private static final int LONGEST_SENTENCE = 200;
    private static final int MOST_PLACES = 5;
    private static final int SERVER_FAULT = 500;
    private static final int TIMEOUT = 408;
    private static final int TOO_MANY = 429;

    Refusal {
        places = List.copyOf(places);
    }

    /** Returns Discord's reason; empty if the failure is of another kind, without a response from Discord. */
    static Optional<Refusal> of(@Nullable Throwable failure) {
        if (!(failure instanceof ErrorResponseException refused)) {
            return Optional.empty();
        }
        Response response = refused.getResponse().getRawResponse();
        if (response == null) {
            return Optional.empty();
        }
        boolean told = refused.getResponse()
                .optObject()
                .filter(body -> !body.isNull("message"))
                .isPresent();
        return Optional.of(new Refusal(
                response.request().method() + " " + route(response.request().url()),
                status(response),
                told ? refused.getErrorCode() : 0,
                told ? sentence(refused.getMeaning()) : "",
                refused.getSchemaErrors().stream()
                        .limit(MOST_PLACES)
                        .map(Refusal::place)
                        .toList()));
    }

    private static int status(Response response) {
        String original = response.header(ServerFaults.STATUS);
        return original == null ? response.code() : Integer.parseInt(original);
    }

    private static String sentence(String meaning) {
        String safe = QUOTED.matcher(SafeText.tidy(meaning)).replaceAll("\"…\"");
        return Limits.cut(safe, LONGEST_SENTENCE);
    }

    private static String place(ErrorResponseException.SchemaError error) {
        return SafeText.tidy(error.getLocation()) + " "
                + error.getErrors().stream()
                        .map(ErrorResponseException.ErrorCode::getCode)
                        .collect(Collectors.joining(" "));
    }

    /** Returns the path of a request, with ids and tokens replaced by placeholders. */
    static String route(HttpUrl url) {
        List<String> path = url.encodedPathSegments();
        // The base path of a server other than Discord's may have any depth, but ends with the API version.
        int base = path.lastIndexOf("v10") + 1;
        StringBuilder route = new StringBuilder();
        for (int i = base; i < path.size(); i++) {
            boolean secret = i >= base + 2
                    && (path.get(i - 2).equals("webhooks") || path.get(i - 2).equals("interactions"));
            route.append('/').append(secret ? "{token}" : segment(path.get(i)));
        }
        return route.toString();
    }

    private static String segment(String segment) {
        if (ID.matcher(segment).matches()) {
            return "{id}";
        }
        return WORD.matcher(segment).matches() ? segment : "{token}";
    }

    /**
     * Returns whether Discord would refuse the same request again: false for server errors, time-outs and rate limits.
     */
    boolean forGood() {
        return status < SERVER_FAULT && status != TIMEOUT && status != TOO_MANY;
    }

    /** Returns one line for the log. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(call).append(": ").append(status);
        if (code != 0) {
            text.append(", ").append(code);
        }
        if (!sentence.isEmpty()) {
            text.append(' ').append(sentence);
        }
        if (!places.isEmpty()) {
            text.append(" (").append(String.join("; ", places)).append(')');
        }
        return text.toString();
    }
}
