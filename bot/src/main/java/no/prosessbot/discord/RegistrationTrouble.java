package no.prosessbot.discord;

import java.util.Optional;
import no.prosessbot.answer.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What keeps the bot's commands from Discord: told to the operator in a sentence when it begins, and to administrators for
 * as long as it lasts. Thread-safe.
 */
final class RegistrationTrouble {

    private static final Logger LOG = LoggerFactory.getLogger(RegistrationTrouble.class);

    private static final int FORBIDDEN = 403;

    private final Texts texts;
    private final Language language;
    private volatile @Nullable Note note;

    /** A key of the texts, with what it is told of. */
    private record Note(String key, String argument) {}

    /** @param language the operator's */
    RegistrationTrouble(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    /** The bot is not on the only server that should have them. */
    void noServer(long server) {
        begin(new Note("commands.no-server", Long.toUnsignedString(server)), "");
    }

    /**
     * Discord will not have them.
     *
     * @param server the only one that should have them; null for all
     */
    void refused(@Nullable Long server, Refusal refusal) {
        // Without the scope applications.commands the bot may not touch a server's commands.
        Note begun = server != null && refusal.status() == FORBIDDEN
                ? new Note("commands.no-scope", Long.toUnsignedString(server))
                : new Note("commands.refused", refusal.status() + "/" + refusal.code());
        begin(begun, " " + refusal);
    }

    private void begin(Note begun, String detail) {
        note = begun;
        LOG.error("{}{}", say(begun, language), detail);
    }

    /** Discord has them. */
    void none() {
        if (note != null) {
            note = null;
            LOG.info(texts.say(language, "log.commands-registered"));
        }
    }

    /** What stands in the way; empty if nothing does. */
    Optional<String> sentence(Language reader) {
        Note lasting = note;
        return lasting == null ? Optional.empty() : Optional.of(say(lasting, reader));
    }

    private String say(Note told, Language reader) {
        return texts.say(reader, told.key(), told.argument());
    }
}
