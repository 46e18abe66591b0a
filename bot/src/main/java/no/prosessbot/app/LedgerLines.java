package no.prosessbot.app;

import java.util.Locale;
import no.prosessbot.reminder.LedgerAccess;
import no.prosessbot.reminder.ledger.LedgerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the operator's log tells of the ledger of reminders. */
final class LedgerLines implements LedgerAccess.TroubleLog {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerLines.class);

    private final Texts texts;
    private final String folder;

    /** @param folder the state folder, as the operator knows it */
    LedgerLines(Texts texts, String folder) {
        this.texts = texts;
        this.folder = folder;
    }

    @Override
    public void unavailable(LedgerException.Reason reason) {
        LOG.error(sentence(reason, texts, folder));
    }

    /** Why there are no reminders, with the remedy. */
    static String sentence(LedgerException.Reason reason, Texts texts, String folder) {
        return texts.say("ledger." + reason.name().toLowerCase(Locale.ROOT), folder);
    }

    @Override
    public void over() {
        LOG.info(texts.say("ledger.over"));
    }
}
