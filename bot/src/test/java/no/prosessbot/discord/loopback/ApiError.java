package no.prosessbot.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A refusal in Discord's form: an HTTP status, a numeric code, a message. */
final class ApiError extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final ObjectNode body;

    ApiError(int status, int code, String message) {
        super(status + " " + code + ": " + message);
        this.status = status;
        this.body = Json.object("message", message, "code", code);
    }

    /** A body that is against the limits; {@code errors} is the tree that tells where. */
    static ApiError invalidForm(List<Finding> findings) {
        ApiError error = new ApiError(400, 50035, "Invalid Form Body");
        ObjectNode root = error.body.putObject("errors");
        for (Finding finding : findings) {
            ObjectNode node = root;
            for (String step : finding.steps()) {
                node = node.withObjectProperty(step);
            }
            node.withArrayProperty("_errors").add(Json.object("code", finding.code(), "message", finding.message()));
        }
        return error;
    }

    static ApiError unauthorized() {
        return new ApiError(401, 0, "401: Unauthorized");
    }

    static ApiError notFound() {
        return new ApiError(404, 0, "404: Not Found");
    }

    static ApiError unknownChannel() {
        return new ApiError(404, 10003, "Unknown Channel");
    }

    static ApiError unknownGuild() {
        return new ApiError(404, 10004, "Unknown Guild");
    }

    static ApiError unknownMember() {
        return new ApiError(404, 10007, "Unknown Member");
    }

    static ApiError unknownMessage() {
        return new ApiError(404, 10008, "Unknown Message");
    }

    static ApiError unknownUser() {
        return new ApiError(404, 10013, "Unknown User");
    }

    static ApiError unknownWebhook() {
        return new ApiError(404, 10015, "Unknown Webhook");
    }

    static ApiError unknownInteraction() {
        return new ApiError(404, 10062, "Unknown interaction");
    }

    static ApiError unknownCommand() {
        return new ApiError(404, 10063, "Unknown application command");
    }

    static ApiError alreadyAcknowledged() {
        return new ApiError(400, 40060, "Interaction has already been acknowledged.");
    }

    static ApiError missingAccess() {
        return new ApiError(403, 50001, "Missing Access");
    }

    static ApiError notYourMessage() {
        return new ApiError(403, 50005, "Cannot edit a message authored by another user");
    }

    static ApiError emptyMessage() {
        return new ApiError(400, 50006, "Cannot send an empty message");
    }

    static ApiError missingPermissions() {
        return new ApiError(403, 50013, "Missing Permissions");
    }

    static ApiError invalidWebhookToken() {
        return new ApiError(401, 50027, "Invalid Webhook Token");
    }

    static ApiError invalidJson() {
        return new ApiError(400, 50109, "The request body contains invalid JSON.");
    }

    int status() {
        return status;
    }

    JsonNode body() {
        return body;
    }
}
