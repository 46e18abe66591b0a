package no.prosessbot.discord;

import java.util.Set;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import no.prosessbot.answer.Language;
import no.prosessbot.config.Servers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Warns the operator at each login about configured guilds that the bot is not in: an id may be misspelt. */
final class ServedServers extends ListenerAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(ServedServers.class);

    private final Servers servers;
    private final Texts texts;
    private final Language language;

    ServedServers(Servers servers, Texts texts, Language language) {
        this.servers = servers;
        this.texts = texts;
        this.language = language;
    }

    @Override
    public void onReady(ReadyEvent event) {
        Set<String> unavailable = event.getJDA().getUnavailableGuilds();
        servers.ids().stream()
                .filter(server -> event.getJDA().getGuildById(server) == null)
                .map(Long::toUnsignedString)
                .filter(server -> !unavailable.contains(server))
                .sorted()
                .forEach(server -> LOG.warn(texts.say(language, "log.not-on-server", server)));
    }
}
