package no.prosessbot.discord.loopback;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A path of the API, in which a step such as {@code {channel}} stands for any, and what answers there. */
record Route(String method, String template, Function<Call, RestAnswer> handler) {

    /** The named steps of the path, if it is of this route. */
    Optional<Map<String, String>> match(Call call) {
        List<String> expected = List.of(template.split("/", -1));
        List<String> given = List.of(call.path().split("/", -1));
        if (!method.equals(call.method()) || expected.size() != given.size()) {
            return Optional.empty();
        }
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i < expected.size(); i++) {
            String step = expected.get(i);
            if (step.startsWith("{")) {
                parameters.put(step.substring(1, step.length() - 1), given.get(i));
            } else if (!step.equals(given.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(parameters);
    }
}
