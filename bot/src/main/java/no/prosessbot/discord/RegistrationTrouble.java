package no.prosessbot.discord;

import java.util.Optional;
import no.prosessbot.answer.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The problem that currently prevents the registration of commands. It is logged for the operator when it begins, and
 * shown to administrators for as long as it lasts. Thread-safe.
 */
final class RegistrationTrouble {

    private static final Logger LOG = LoggerFactory.getLogger(RegistrationTrouble.class);

    private static final int FORBIDDEN = 403;

    private final Texts texts;
    private final Language language;
    private volatile @Nullable Note note;

    /** Message key and argument of a problem. */
    private record Note(String key, String argument) {}

    /** @param language language of the operator's log */
    RegistrationTrouble(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    /** Records that the bot is not in the development guild. */
    void noServer(long server) {
        begin(new Note("commands.no-server", Long.toUnsignedString(server)), "");
    }

    /**
     * Records that Discord refused the commands.
     *
     * @param server id of the development guild; null if commands are registered globally
     */
    void refused(@Nullable Long server, Refusal refusal) {
        // Without the scope applications.commands, the bot may not change a guild's commands.
        Note begun = server != null && refusal.status() == FORBIDDEN
                ? new Note("commands.no-scope", Long.toUnsignedString(server))
                : new Note("commands.refused", refusal.status() + "/" + refusal.code());
        begin(begun, " " + refusal);
    }

    private void begin(Note begun, String detail) {
        note = begun;
        LOG.error("{}{}", say(begun, language), detail);
    }

    /** Records that the commands are registered. */
    void none() {
        if (note != null) {
            note = null;
            LOG.info(texts.say(language, "log.commands-registered"));
        }
    }

    /** Returns a sentence about the current problem; empty if there is none. */
    Optional<String> sentence(Language reader) {
        Note lasting = note;
        return lasting == null ? Optional.empty() : Optional.of(say(lasting, reader));
    }

    private String say(Note told, Language reader) {
        return texts.say(reader, told.key(), told.argument());
    }
}
