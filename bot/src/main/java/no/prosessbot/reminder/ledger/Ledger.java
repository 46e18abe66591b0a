package no.prosessbot.reminder.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All that must not be forgotten, by topic. Thread-safe; whatever it says is written has reached the disk. */
public final class Ledger implements AutoCloseable {

    private final Database database;
    private final @Nullable FileChannel lock;
    private final ServerRules rules;
    private final Runs runs;
    private final Register register;
    private final Rests rests;
    private final Suggestions suggestions;

    Ledger(Database database, @Nullable FileChannel lock) {
        this.database = database;
        this.lock = lock;
        this.rules = new ServerRules(database);
        this.runs = new Runs(database);
        this.register = new Register(database);
        this.rests = new Rests(database);
        this.suggestions = new Suggestions(database);
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

    /** Writes all of it or nothing. */
    public <T> T together(Supplier<T> work) {
        return database.transaction(work::get);
    }

    /** Lets go of the ledger, so that another process may have it. */
    @Override
    public void close() {
        database.close();
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            throw new LedgerException(LedgerException.Reason.UNUSABLE, e);
        }
    }
}
