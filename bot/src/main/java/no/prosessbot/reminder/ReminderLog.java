package no.prosessbot.reminder;

import no.prosessbot.reminder.ledger.Exposure;
import no.prosessbot.reminder.ledger.LedgerException;
import no.prosessbot.reminder.ledger.Run;
import no.prosessbot.reminder.ledger.Trouble;

/** What the operator should know of reminders; each is told once, not at every attempt. */
public interface ReminderLog {

    /** There are no reminders, for this reason. */
    void unavailable(LedgerException.Reason reason);

    /** There are reminders again. */
    void over();

    /** The ledger is gone, and a new one has been made, in which nobody has set anything up. */
    void begunAnew();

    /** Others on the machine can look into the state folder, or could until now. */
    void exposed(Exposure exposure);

    /** The bot is no member of a server any more, so that its reminders rest. */
    void left(long server);

    /** The bot is a member of such a server again. */
    void back(long server);

    /** What was kept of such a server is deleted. */
    void forgotten(long server);

    /** A message cannot be posted yet. */
    void delayed(Run run, Trouble trouble);

    /** A message is given up, as it is too late for it. */
    void skipped(Run run, Trouble trouble);

    /** A fault of the program keeps a message from being posted. */
    void fault(Run run, Throwable fault);
}
