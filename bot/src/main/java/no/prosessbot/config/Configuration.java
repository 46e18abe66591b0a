package no.prosessbot.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.prosessbot.answer.Language;
import no.prosessbot.card.ReadingRules;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an operator can decide, validated; immutable, safe to share between threads.
 *
 * @param content the folder with the pages; absolute, need not exist
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
        Path content,
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

    /** The same but for the folder with the pages. */
    public Configuration withContent(Path folder) {
        return new Configuration(
                folder,
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
