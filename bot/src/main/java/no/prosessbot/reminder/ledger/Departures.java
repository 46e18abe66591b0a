package no.prosessbot.reminder.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** Servers that the bot has left, or that have removed it. */
public final class Departures {

    private final Database database;

    Departures(Database database) {
        this.database = database;
    }

    /** The servers, and when it was seen of each. */
    public Map<Long, Instant> all() {
        return database.list(row -> Map.entry(row.id("server"), row.time("since")), "SELECT * FROM departure").stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The bot is no member of the server any more. */
    public void save(long server, Instant since) {
        database.update("INSERT OR REPLACE INTO departure (server, since) VALUES (?, ?)", server, since);
    }

    /** The bot is back. */
    public void delete(long server) {
        database.update("DELETE FROM departure WHERE server = ?", server);
    }
}
