package no.prosessbot.discord;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.StatusChangeEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import no.prosessbot.answer.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs changes of the connection for the operator, one line each. JDA's own log of them is meant for programmers. */
final class ConnectionLog extends ListenerAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectionLog.class);

    private final Texts texts;
    private final Language language;

    ConnectionLog(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    /** Logs that an attempt to connect to the gateway failed; JDA will retry. */
    void unreachable() {
        LOG.warn(texts.say(language, "log.unreachable"));
    }

    /** Logged at info: Discord asks for a reconnect every few hours. */
    @Override
    public void onSessionDisconnect(SessionDisconnectEvent event) {
        LOG.info(texts.say(language, "log.lost"));
    }

    @Override
    public void onStatusChange(StatusChangeEvent event) {
        if (event.getOldStatus() == JDA.Status.ATTEMPTING_TO_RECONNECT
                && event.getNewStatus() == JDA.Status.WAITING_TO_RECONNECT) {
            unreachable();
        }
    }

    @Override
    public void onSessionResume(SessionResumeEvent event) {
        back();
    }

    @Override
    public void onSessionRecreate(SessionRecreateEvent event) {
        back();
    }

    /** Logs that the bot is connected again. */
    void back() {
        LOG.info(texts.say(language, "log.back"));
    }
}
