package no.prosessbot.reminder.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All that must not be forgotten, by topic. Thread-safe; whatever it says is written has reached the disk. */
public final class Ledger implements AutoCloseable {

    /** In bytes: more than a decision takes, on a page of its own for each of the tables and indexes that it changes. */
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

    /** Times that lie in the future, which is to be noticed in every round. */
    public Corrections corrections() {
        return database.corrections();
    }

    /** What each server decided. */
    public ServerRules rules() {
        return rules;
    }

    /** What is to be posted, and what was. */
    public Runs runs() {
        return runs;
    }

    /** Cards and their owners as they were last, and since when some have none. */
    public Register register() {
        return register;
    }

    /** Cards that a server is not reminded of for a while. */
    public Rests rests() {
        return rests;
    }

    public Suggestions suggestions() {
        return suggestions;
    }

    /** Servers that the bot is no member of any more. */
    public Departures departures() {
        return departures;
    }

    /** How what is over is deleted. */
    public Expiry expiry() {
        return expiry;
    }

    /** Writes all of it or nothing. */
    public <T> T together(Supplier<T> work) {
        return database.transaction(work::get);
    }

    /** What would come of it: all that it writes is taken back. Not within {@link #together}. */
    public <T> T rehearse(Supplier<T> work) {
        return database.rehearse(work::get);
    }

    /**
     * Writes and deletes as much as a decision takes.
     *
     * @throws LedgerException if that cannot be written, for which there may be reasons that no reading meets
     */
    public void probe() {
        database.update("INSERT INTO probe (room) VALUES (zeroblob(?))", ROOM);
        database.update("DELETE FROM probe");
    }

    /** False if what is written is lost, as a file of the ledger was moved, deleted or replaced since it was opened. */
    public boolean inPlace() {
        return files.inPlace();
    }

    /** Lets go of the ledger, so that another process may have it. */
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
