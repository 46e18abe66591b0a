package no.prosessbot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people read of a body that the bot sent, place by place, by the rules that {@link MarkdownText} documents: a
 * backslash is taken away where Markdown is read, but not in the text of a link nor in code; what marks text up is not
 * seen.
 */
final class Shown {

    private static final Pattern PIECE = Pattern.compile(
            "```\\n(?<block>.*?)\\n```|`(?<code>[^`]+)`|(?<!\\\\)\\[(?<link>(?:[^\\[\\]])*)]\\((?<url>[^\\s()\\\\]+)\\)"
                    + "|\\\\(?<escaped>[^0-9A-Za-z\\s])|(?<markup>[*_~|]|^-# |^- )|(?<other>.)",
            Pattern.DOTALL | Pattern.MULTILINE);

    private final List<String> texts = new ArrayList<>();

    private Shown() {}

    /** All texts of a message, a form or a list of choices. */
    static List<String> texts(JsonNode body) {
        Shown shown = new Shown();
        shown.markdown(body.path("content"));
        body.path("embeds").forEach(shown::embed);
        body.path("choices").forEach(choice -> shown.plain(choice.path("name")));
        shown.plain(body.path("title"));
        shown.components(body.path("components"));
        return shown.texts;
    }

    private void embed(JsonNode embed) {
        markdown(embed.path("title"));
        markdown(embed.path("description"));
        plain(embed.path("footer").path("text"));
        plain(embed.path("author").path("name"));
        for (JsonNode field : embed.path("fields")) {
            markdown(field.path("name"));
            markdown(field.path("value"));
        }
    }

    private void components(JsonNode components) {
        for (JsonNode component : components) {
            for (String field : List.of("label", "placeholder", "description")) {
                plain(component.path(field));
            }
            components(component.path("options"));
            components(component.path("components"));
        }
    }

    private void plain(JsonNode text) {
        if (text.isTextual()) {
            texts.add(text.asText());
        }
    }

    private void markdown(JsonNode text) {
        if (text.isTextual()) {
            texts.add(markdown(text.asText()));
        }
    }

    /** What people see of a text in Markdown. */
    static String markdown(String text) {
        StringBuilder seen = new StringBuilder();
        Matcher pieces = PIECE.matcher(text.replace("\u200B", ""));
        while (pieces.find()) {
            for (String group : List.of("block", "code", "link", "escaped", "other")) {
                if (pieces.group(group) != null) {
                    seen.append(pieces.group(group));
                }
            }
        }
        return seen.toString();
    }
}
