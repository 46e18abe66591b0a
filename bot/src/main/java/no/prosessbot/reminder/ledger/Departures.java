package no.prosessbot.reminder.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** Guilds that the bot has left or been removed from. */
public final class Departures {

    private final Database database;

    Departures(Database database) {
        this.database = database;
    }

    /** Returns when each departure was noticed, by guild id. */
    public Map<Long, Instant> all() {
        return database.list(row -> Map.entry(row.id("server"), row.time("since")), "SELECT * FROM departure").stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Records that the bot is no longer a member of the guild. */
    public void save(long server, Instant since) {
        database.update("INSERT OR REPLACE INTO departure (server, since) VALUES (?, ?)", server, since);
    }

    /** Records that the bot is back. */
    public void delete(long server) {
        database.update("DELETE FROM departure WHERE server = ?", server);
    }
}
