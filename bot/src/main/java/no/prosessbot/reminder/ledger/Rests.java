package no.prosessbot.reminder.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.prosessbot.card.CardId;

/** Cards that servers are not reminded of for a while. */
public final class Rests {

    private final Database database;

    Rests(Database database) {
        this.database = database;
    }

    /** Replaces what was decided of the card before. */
    public void save(Rest rest) {
        database.update(
                "INSERT OR REPLACE INTO rest (server, title, page, kind, until, reason, decided_by, decided)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                rest.server(),
                rest.card().title(),
                rest.card().file(),
                rest.kind().id(),
                rest.until(),
                rest.reason(),
                rest.by(),
                rest.decided());
    }

    /** Those of a server that hold on the date, the first to end first. */
    public List<Rest> on(LocalDate date, long server) {
        return database.list(
                row -> new Rest(
                        row.id("server"),
                        new CardId(row.text("title"), row.text("page")),
                        Rest.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                        row.date("until"),
                        row.text("reason"),
                        row.id("decided_by"),
                        row.time("decided")),
                "SELECT * FROM rest WHERE server = ? AND until > ? ORDER BY until, title, page",
                server,
                date);
    }
}
