package no.prosessbot.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects what is against the limits, at the place of a body where the check is. */
final class Findings {
    private static final Set<String> WEB = Set.of("http", "https");

    private final List<Finding> found;
    private final List<String> steps;

    Findings() {
        this(new ArrayList<>(), List.of());
    }

    private Findings(List<Finding> found, List<String> steps) {
        this.found = found;
        this.steps = steps;
    }

    /** The same collection, one step further in. */
    Findings at(Object step) {
        List<String> further = new ArrayList<>(steps);
        further.add(step.toString());
        return new Findings(found, List.copyOf(further));
    }

    void add(String code, String message) {
        found.add(new Finding(steps, code, message));
    }

    List<Finding> all() {
        return List.copyOf(found);
    }

    /** Text that may be left out, of at most so many characters. */
    void atMost(JsonNode parent, String field, int max) {
        length(parent, field, 0, max);
    }

    /** Text that has to be there, and not blank. */
    void required(JsonNode parent, String field, int max) {
        JsonNode value = parent.path(field);
        if (!value.isTextual() || value.asText().isBlank()) {
            at(field).add("BASE_TYPE_REQUIRED", "This field is required");
        } else {
            length(parent, field, 1, max);
        }
    }

    private void length(JsonNode parent, String field, int min, int max) {
        JsonNode value = parent.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return;
        }
        if (!value.isTextual()) {
            at(field).add("BASE_TYPE_BAD_TYPE", "Must be a string");
            return;
        }
        int length = length(value.asText());
        if (length < min || length > max) {
            at(field)
                    .add(
                            "BASE_TYPE_BAD_LENGTH",
                            "Must be between " + min + " and " + max + " in length, is " + length + ".");
        }
    }

    /** An address that Discord takes: of the web, at a host with a dot in its name. */
    void url(JsonNode parent, String field, int max) {
        String url = parent.path(field).asText("");
        atMost(parent, field, max);
        if (!url.isEmpty() && !wellFormed(url)) {
            at(field).add("URL_TYPE_INVALID_URL", "Not a well formed URL: " + url);
        }
    }

    private static boolean wellFormed(String url) {
        try {
            URI address = new URI(url);
            return WEB.contains(String.valueOf(address.getScheme()))
                    && address.getHost() != null
                    && address.getHost().contains(".")
                    && url.chars().allMatch(character -> character < 0x7F);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** A list of so many entries; one that is left out has none. */
    void size(JsonNode parent, String field, int min, int max) {
        int size = parent.path(field).size();
        if (size < min || size > max) {
            at(field).add("BASE_TYPE_BAD_LENGTH", "Must be between " + min + " and " + max + " in length, is " + size);
        }
    }

    /** A whole number that may be left out. */
    void range(JsonNode parent, String field, int min, int max) {
        JsonNode value = parent.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return;
        }
        if (!value.isIntegralNumber() || value.asLong() < min || value.asLong() > max) {
            at(field).add("NUMBER_TYPE_RANGE", "int value should be between " + min + " and " + max + ", is " + value);
        }
    }

    /** Characters as Discord counts them. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
