package no.prosessbot.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.prosessbot.answer.Language;
import no.prosessbot.card.ReadingRules;
import no.prosessbot.site.ContentLocation;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an operator can decide, validated; immutable, safe to share between threads.
 *
 * @param location where the pages are
 * @param reading how cards are read
 * @param synonyms a title or a word → what people call it
 * @param siteUrl where a card's page is read; null if unknown
 * @param editUrl where a card's page is edited; null if unknown
 * @param people a person's or group's name as the cards spell it → their place on Discord
 * @param developmentServer the only server on Discord that gets the commands; null for every one
 * @param servers which servers on Discord are told of the handbook
 * @param directMessages who is told of it in direct messages
 * @param privateAnswers whether only the one who asks on Discord sees the answer, until that person shares it
 * @param reminders how people are reminded of cards without an owner
 * @param language of texts that answer nobody's question
 * @param logLevel the least severe messages that are logged; null where the command decides
 */
public record Configuration(
        ContentLocation location,
        ReadingRules reading,
        Map<String, List<String>> synonyms,
        @Nullable UrlTemplate siteUrl,
        @Nullable UrlTemplate editUrl,
        Map<String, Mention> people,
        @Nullable Long developmentServer,
        Servers servers,
        DirectMessages directMessages,
        boolean privateAnswers,
        ReminderSettings reminders,
        Language language,
        @Nullable LogLevel logLevel) {

    public Configuration {
        synonyms = Map.copyOf(synonyms);
        people = Map.copyOf(people);
    }

    /** The folder that files are named relative to: the one with the pages, or the root of their site. */
    public Path content() {
        return location.folder();
    }

    /** The same but for the folder with the pages. */
    public Configuration withContent(Path folder) {
        ContentLocation.Kind kind =
                location.kind() == ContentLocation.Kind.SITE ? ContentLocation.Kind.CONTENT : location.kind();
        return with(new ContentLocation(folder, kind, location.version()));
    }

    /** The same but for the root of the site. */
    public Configuration withSite(Path root) {
        return with(new ContentLocation(root, ContentLocation.Kind.SITE, location.version()));
    }

    private Configuration with(ContentLocation other) {
        return new Configuration(
                other,
                reading,
                synonyms,
                siteUrl,
                editUrl,
                people,
                developmentServer,
                servers,
                directMessages,
                privateAnswers,
                reminders,
                language,
                logLevel);
    }
}
