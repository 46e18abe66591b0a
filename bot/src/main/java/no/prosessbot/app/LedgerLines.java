package no.prosessbot.app;

import java.util.Locale;
import no.prosessbot.reminder.ReminderLog;
import no.prosessbot.reminder.ledger.Exposure;
import no.prosessbot.reminder.ledger.LedgerException;
import no.prosessbot.reminder.ledger.Run;
import no.prosessbot.reminder.ledger.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs events of the reminder ledger for the operator. */
final class LedgerLines implements ReminderLog {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerLines.class);

    private final Texts texts;
    private final String folder;

    /** @param folder the state folder, as shown to the operator */
    LedgerLines(Texts texts, String folder) {
        this.texts = texts;
        this.folder = folder;
    }

    @Override
    public void unavailable(LedgerException.Reason reason) {
        LOG.error(sentence(reason, texts, folder));
    }

    /** Returns a sentence about why reminders are unavailable, with the remedy. */
    static String sentence(LedgerException.Reason reason, Texts texts, String folder) {
        return texts.say("ledger." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), folder);
    }

    @Override
    public void over() {
        LOG.info(texts.say("ledger.over"));
    }

    @Override
    public void begunAnew() {
        LOG.warn(texts.say("ledger.begun-anew", folder));
    }

    @Override
    public void exposed(Exposure exposure) {
        LOG.warn(texts.say("ledger.exposure." + exposure.name().toLowerCase(Locale.ROOT), folder));
    }

    @Override
    public void left(long server) {
        LOG.info(texts.say("reminder.left", Long.toUnsignedString(server)));
    }

    @Override
    public void back(long server) {
        LOG.info(texts.say("reminder.back", Long.toUnsignedString(server)));
    }

    @Override
    public void forgotten(long server) {
        LOG.info(texts.say("reminder.forgotten", Long.toUnsignedString(server)));
    }

    @Override
    public void delayed(Run run, Trouble trouble) {
        LOG.warn(texts.say("reminder.delayed", server(run), why(trouble)));
    }

    @Override
    public void skipped(Run run, Trouble trouble) {
        LOG.warn(texts.say("reminder.skipped", server(run), run.due().toString(), why(trouble)));
    }

    @Override
    public void fault(Run run, Throwable fault) {
        LOG.error(texts.say("reminder.fault", server(run), Faults.log(LOG, fault)));
    }

    private static String server(Run run) {
        return Long.toUnsignedString(run.server());
    }

    private String why(Trouble trouble) {
        return texts.say("reminder.trouble." + trouble.id());
    }
}
