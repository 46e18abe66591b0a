package no.prosessbot.discord;

import java.util.Map;
import no.prosessbot.config.DirectMessages;
import no.prosessbot.config.Mention;
import no.prosessbot.config.Servers;
import no.prosessbot.config.UrlTemplate;
import org.jspecify.annotations.Nullable;

/**
 * The operator's settings for Discord.
 *
 * @param privateAnswers true if only the person who asked sees an answer, until they share it
 * @param servers guilds in which the bot answers
 * @param directMessages whose direct messages are answered
 * @param developmentServer id of the only guild in which commands are registered; null to register them globally
 * @param siteUrl template of a page's URL; null if unknown
 * @param editUrl template of the URL where a page is edited; null if unknown
 * @param people user or role to mention, by the name of a person or group as the cards spell it
 */
public record DiscordSettings(
        boolean privateAnswers,
        Servers servers,
        DirectMessages directMessages,
        @Nullable Long developmentServer,
        @Nullable UrlTemplate siteUrl,
        @Nullable UrlTemplate editUrl,
        Map<String, Mention> people) {

    public DiscordSettings {
        people = Map.copyOf(people);
    }
}
