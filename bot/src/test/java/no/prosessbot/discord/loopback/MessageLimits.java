package no.prosessbot.discord.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/**
 * What Discord's documentation says that a message may hold.
 *
 * @see <a href="https://discord.com/developers/docs/resources/message">Message resource</a>
 */
final class MessageLimits {
    static final int EPHEMERAL = 1 << 6;
    static final int COMPONENTS_V2 = 1 << 15;

    private static final int CONTENT = 2000;
    private static final int EMBEDS = 10;
    private static final int EMBEDS_TOTAL = 6000;
    private static final int TITLE = 256;
    private static final int DESCRIPTION = 4096;
    private static final int FIELDS = 25;
    private static final int FIELD_NAME = 256;
    private static final int FIELD_VALUE = 1024;
    private static final int FOOTER = 2048;
    private static final int AUTHOR = 256;
    private static final int URL = 2048;
    private static final int COLOUR = 0xFFFFFF;
    private static final int NONCE = 25;
    private static final int MENTIONS = 100;
    private static final Set<String> PARSED = Set.of("users", "roles", "everyone");

    private MessageLimits() {}

    static boolean isEmpty(JsonNode body) {
        return body.path("content").asText("").isBlank()
                && body.path("embeds").isEmpty()
                && body.path("components").isEmpty()
                && body.path("attachments").isEmpty()
                && body.path("sticker_ids").isEmpty()
                && body.path("poll").isEmpty();
    }

    static void check(JsonNode body, Findings findings) {
        boolean second = (body.path("flags").asInt() & COMPONENTS_V2) != 0;
        findings.atMost(body, "content", CONTENT);
        embeds(body, findings);
        ComponentLimits.check(body.path("components"), second, findings.at("components"));
        if (second
                && (!body.path("content").asText("").isEmpty()
                        || !body.path("embeds").isEmpty())) {
            findings.add(
                    "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                    "The content and embeds fields cannot be used with IS_COMPONENTS_V2");
        }
        mentions(body.path("allowed_mentions"), findings.at("allowed_mentions"));
        if (body.path("nonce").isTextual()) {
            findings.atMost(body, "nonce", NONCE);
        }
        if (body.path("enforce_nonce").asBoolean() && !body.hasNonNull("nonce")) {
            findings.at("nonce").add("BASE_TYPE_REQUIRED", "enforce_nonce needs a nonce");
        }
    }

    private static void embeds(JsonNode body, Findings findings) {
        findings.size(body, "embeds", 0, EMBEDS);
        int total = 0;
        for (int i = 0; i < body.path("embeds").size(); i++) {
            JsonNode embed = body.path("embeds").path(i);
            embed(embed, findings.at("embeds").at(i));
            total += characters(embed);
        }
        if (total > EMBEDS_TOTAL) {
            findings.at("embeds")
                    .add("MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000, is " + total);
        }
    }

    private static void embed(JsonNode embed, Findings findings) {
        if (characters(embed) == 0 && !embed.has("image") && !embed.has("thumbnail")) {
            findings.add("EMBED_EMPTY", "This embed shows nothing");
        }
        findings.atMost(embed, "title", TITLE);
        findings.atMost(embed, "description", DESCRIPTION);
        findings.atMost(embed.path("footer"), "text", FOOTER);
        findings.atMost(embed.path("author"), "name", AUTHOR);
        findings.range(embed, "color", 0, COLOUR);
        findings.size(embed, "fields", 0, FIELDS);
        for (int i = 0; i < embed.path("fields").size(); i++) {
            Findings field = findings.at("fields").at(i);
            field.required(embed.path("fields").path(i), "name", FIELD_NAME);
            field.required(embed.path("fields").path(i), "value", FIELD_VALUE);
        }
        findings.url(embed, "url", URL);
        findings.at("author").url(embed.path("author"), "url", URL);
    }

    private static int characters(JsonNode embed) {
        int sum = 0;
        for (JsonNode text : List.of(
                embed.path("title"),
                embed.path("description"),
                embed.path("footer").path("text"),
                embed.path("author").path("name"))) {
            sum += Findings.length(text.asText(""));
        }
        for (JsonNode field : embed.path("fields")) {
            sum += Findings.length(field.path("name").asText(""));
            sum += Findings.length(field.path("value").asText(""));
        }
        return sum;
    }

    private static void mentions(JsonNode allowed, Findings findings) {
        for (JsonNode kind : allowed.path("parse")) {
            if (!PARSED.contains(kind.asText())) {
                findings.at("parse").add("BASE_TYPE_CHOICES", "No kind of mention: " + kind);
            }
            if (!allowed.path(kind.asText()).isEmpty()) {
                findings.add(
                        "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", "parse and a list exclude each other: " + kind);
            }
        }
        findings.size(allowed, "users", 0, MENTIONS);
        findings.size(allowed, "roles", 0, MENTIONS);
    }
}
