package no.prosessbot.discord;

import java.util.Map;
import no.prosessbot.config.DirectMessages;
import no.prosessbot.config.Mention;
import no.prosessbot.config.Servers;
import no.prosessbot.config.UrlTemplate;
import org.jspecify.annotations.Nullable;

/**
 * What an operator decides about the conversation on Discord.
 *
 * @param privateAnswers true if answers are for the one who asked alone, until shared
 * @param servers where the handbook is told of
 * @param directMessages who is told of it in direct messages
 * @param developmentServer the only server whose commands are registered; null to register them for all servers
 * @param siteUrl where a card's page is read; null if unknown
 * @param editUrl where a card's page is edited; null if unknown
 * @param people a person's or group's name as the cards spell it → their place on Discord
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
