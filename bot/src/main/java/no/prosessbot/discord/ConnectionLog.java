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

/** Tells the operator, a line each time, how the connection is; JDA's own log of it is for programmers. */
final class ConnectionLog extends ListenerAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectionLog.class);

    private final Texts texts;
    private final Language language;

    ConnectionLog(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    /** An attempt to connect to the gateway failed; another one comes. */
    void unreachable() {
        LOG.warn(texts.say(language, "log.unreachable"));
    }

    /** Discord asks for it every few hours. */
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

    /** The bot is connected again. */
    void back() {
        LOG.info(texts.say(language, "log.back"));
    }
}
