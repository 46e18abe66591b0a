package no.prosessbot.reminder.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Persistent state of the reminders, by topic. A write that has returned has reached the disk. Thread-safe. */
public final class Ledger implements AutoCloseable {

    /** In bytes. More than one decision writes, even if every table and index it changes takes a page of its own. */
    private static final int ROOM = 64 * 1024;

    private final Database database;
    private final @Nullable FileChannel lock;
    private final OpenFiles files;
    private final ServerRules rules;
    private final Runs runs;
    private final Register register;
    private final Rests rests;
    private final Suggestions suggestions;
    private final Departures departures;
    private final Expiry expiry;

    Ledger(Database database, @Nullable FileChannel lock, OpenFiles files) {
        this.database = database;
        this.lock = lock;
        this.files = files;
        this.rules = new ServerRules(database);
        this.runs = new Runs(database);
        this.register = new Register(database);
        this.rests = new Rests(database);
        this.suggestions = new Suggestions(database);
        this.departures = new Departures(database);
        this.expiry = new Expiry(database);
        database.corrections().load();
    }

    /** Timestamps that lie in the future. {@link Corrections#notice} is to be called in every round. */
    public Corrections corrections() {
        return database.corrections();
    }

    /** Settings of each guild. */
    public ServerRules rules() {
        return rules;
    }

    /** The outbox: messages to be posted, and those that were. */
    public Runs runs() {
        return runs;
    }

    /** Cards and their owners as last seen, and since when some have had no owner. */
    public Register register() {
        return register;
    }

    /** Cards that a guild is not reminded of for a while. */
    public Rests rests() {
        return rests;
    }

    /** Owners that users have suggested. */
    public Suggestions suggestions() {
        return suggestions;
    }

    /** Guilds that the bot is no longer a member of. */
    public Departures departures() {
        return departures;
    }

    /** Deletion of expired data. */
    public Expiry expiry() {
        return expiry;
    }

    /** Runs the work in one transaction: all of its writes take effect, or none. */
    public <T> T together(Supplier<T> work) {
        return database.transaction(work::get);
    }

    /** Runs the work and rolls back all that it has written. Must not be called within {@link #together}. */
    public <T> T rehearse(Supplier<T> work) {
        return database.rehearse(work::get);
    }

    /**
     * Writes and deletes as much as one decision does.
     *
     * @throws LedgerException if that fails, which it may do for reasons that no read meets
     */
    public void probe() {
        database.update("INSERT INTO probe (room) VALUES (zeroblob(?))", ROOM);
        database.update("DELETE FROM probe");
    }

    /**
     * Returns false if a file of the ledger has been moved, deleted or replaced since it was opened, so that writes are
     * lost.
     */
    public boolean inPlace() {
        return files.inPlace();
    }

    /** Closes the ledger and releases its lock, so that another process can open it. */
    @Override
    public void close() {
        try {
            database.close();
        } finally {
            unlock();
        }
    }

    private void unlock() {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            throw new LedgerException(LedgerException.Reason.UNUSABLE, e);
        }
    }
}
