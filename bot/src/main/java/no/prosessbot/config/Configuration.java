package no.prosessbot.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.prosessbot.answer.Language;
import no.prosessbot.card.ReadingRules;
import no.prosessbot.site.ContentLocation;
import org.jspecify.annotations.Nullable;

/**
 * The operator's complete configuration, validated. Immutable and thread-safe.
 *
 * @param location where the pages are
 * @param reading how cards are read
 * @param synonyms a title or a word → what people call it
 * @param siteUrl URL at which a card's page is read; null if unknown
 * @param editUrl URL at which a card's page is edited; null if unknown
 * @param people a person's or group's name as spelt on the cards → their user or role on Discord
 * @param developmentServer the only guild in which the commands are registered; null to register them globally
 * @param servers the guilds that may see the handbook
 * @param directMessages whose direct messages are answered
 * @param privateAnswers whether an answer on Discord is visible only to the user who asked, until they share it
 * @param reminders how people are reminded of cards without an owner
 * @param language the language of texts that do not answer a question
 * @param logLevel the least severe level that is logged; null if the command decides
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

    /** Returns the folder that file names are relative to: the content folder, or the root of the site. */
    public Path content() {
        return location.folder();
    }

    /** Returns a copy with another content folder. */
    public Configuration withContent(Path folder) {
        ContentLocation.Kind kind =
                location.kind() == ContentLocation.Kind.SITE ? ContentLocation.Kind.CONTENT : location.kind();
        return with(new ContentLocation(folder, kind, location.version()));
    }

    /** Returns a copy with another site root. */
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
