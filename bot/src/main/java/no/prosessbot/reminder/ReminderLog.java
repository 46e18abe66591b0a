package no.prosessbot.reminder;

import no.prosessbot.reminder.ledger.Exposure;
import no.prosessbot.reminder.ledger.LedgerException;
import no.prosessbot.reminder.ledger.Run;
import no.prosessbot.reminder.ledger.Trouble;

/** Port for what the operator should know about reminders. Each event is reported once, not at every attempt. */
public interface ReminderLog {

    /** Reminders are suspended for this reason. */
    void unavailable(LedgerException.Reason reason);

    /** Reminders work again. */
    void over();

    /** The ledger is gone. A new one has been created, in which no guild has been set up. */
    void begunAnew();

    /** Other users of the machine can read the state directory, or could until now. */
    void exposed(Exposure exposure);

    /** The bot is no longer a member of the guild, whose reminders are suspended. */
    void left(long server);

    /** The bot is a member of such a guild again. */
    void back(long server);

    /** All data about such a guild has been deleted. */
    void forgotten(long server);

    /** A message cannot be posted yet. */
    void delayed(Run run, Trouble trouble);

    /** A message is given up because it is too late for it. */
    void skipped(Run run, Trouble trouble);

    /** A bug prevents a message from being posted. */
    void fault(Run run, Throwable fault);
}
