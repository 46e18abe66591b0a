package no.prosessbot.reminder.ledger;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.prosessbot.card.CardId;

/** Cards that servers are not reminded of for a while. */
public final class Rests {

    private static final int SECONDS_IN_DAY = 86_400;

    private final Database database;

    Rests(Database database) {
        this.database = database;
    }

    /** Replaces what was decided of the card before. */
    public void save(Rest rest) {
        insert("INSERT OR REPLACE", rest);
    }

    private void insert(String how, Rest rest) {
        database.update(
                how
                        + " INTO rest (server, title, page, kind, until, reason, decided_by, decided)"
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

    /**
     * Cards are known by something else from now on.
     *
     * @param ids what each was known by, and is; what was decided of a card under its new id already stays
     */
    public void rename(Map<CardId, CardId> ids) {
        database.transaction(() -> {
            // All are taken out before any is put back, as cards may have exchanged their titles.
            List<Rest> moved = new ArrayList<>();
            ids.forEach((before, after) -> {
                String where = " FROM rest WHERE title = ? AND page = ?";
                database.list(Rests::read, "SELECT *" + where, before.title(), before.file()).stream()
                        .map(rest -> rest.of(after))
                        .forEach(moved::add);
                database.update("DELETE" + where, before.title(), before.file());
            });
            moved.forEach(rest -> insert("INSERT OR IGNORE", rest));
            return ids;
        });
    }

    /** Those of a server that hold on the date, the first to end first. */
    public List<Rest> on(LocalDate date, long server) {
        return database
                .list(
                        Rests::corrected,
                        "SELECT * FROM rest WHERE server = ? AND until > ? ORDER BY until, title, page",
                        server,
                        date)
                .stream()
                .filter(rest -> rest.until().isAfter(date))
                .toList();
    }

    /** One that lasts for some weeks does so from when it was decided; a date that somebody named stays. */
    private static Rest corrected(Row row) throws SQLException {
        Rest rest = read(row);
        Instant decided = row.past("decided");
        long ahead = Math.round(Duration.between(decided, rest.decided()).toSeconds() / (double) SECONDS_IN_DAY);
        return new Rest(
                rest.server(),
                rest.card(),
                rest.kind(),
                rest.kind() == Rest.Kind.SNOOZE ? rest.until().minusDays(ahead) : rest.until(),
                rest.reason(),
                rest.by(),
                decided);
    }

    private static Rest read(Row row) throws SQLException {
        return new Rest(
                row.id("server"),
                new CardId(row.text("title"), row.text("page")),
                Rest.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                row.date("until"),
                row.text("reason"),
                row.id("decided_by"),
                row.time("decided"));
    }
}
