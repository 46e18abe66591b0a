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

/** Snoozed cards of each guild. */
public final class Rests {

    private static final int SECONDS_IN_DAY = 86_400;

    private final Database database;

    Rests(Database database) {
        this.database = database;
    }

    /** Saves the snooze, replacing an earlier one of the same card. */
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
     * Moves snoozes to the new ids of their cards.
     *
     * @param ids old id → new id; a snooze that already exists under the new id is kept
     */
    public void rename(Map<CardId, CardId> ids) {
        database.transaction(() -> {
            // All are removed before any is inserted, since cards may have exchanged their titles.
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

    /** Returns the guild's snoozes in effect on the date, the first to end first. */
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

    /**
     * Corrects a snooze that was decided while the clock was ahead. It lasts some weeks from the decision, so it ends
     * earlier by as many days. An exemption ends on a date that somebody named, which is kept.
     */
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
