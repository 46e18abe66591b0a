package no.prosessbot.reminder.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.prosessbot.card.CardId;

/** Owners that users have suggested. */
public final class Suggestions {

    private final Database database;

    Suggestions(Database database) {
        this.database = database;
    }

    /** Stores a suggestion and returns its new id. The id it already has is ignored. */
    public long add(Suggestion suggestion) {
        return database.insert(
                "INSERT INTO suggestion (server, title, page, name, file, line, inserted, text, owner, suggested_by,"
                        + " administrator, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                suggestion.server(),
                suggestion.card().title(),
                suggestion.card().file(),
                suggestion.name(),
                suggestion.file(),
                suggestion.line(),
                suggestion.inserted(),
                suggestion.text(),
                suggestion.owner(),
                suggestion.by(),
                suggestion.administrator(),
                suggestion.at());
    }

    /** Returns the suggestion with this id; empty if it does not exist, or has been deleted since. */
    public Optional<Suggestion> find(long id) {
        return database.one(Suggestions::read, "SELECT * FROM suggestion WHERE id = ?", id);
    }

    /** Returns what a user has suggested after {@code since}, oldest first. */
    public List<Suggestion> by(long user, Instant since) {
        return database
                .list(
                        Suggestions::read,
                        "SELECT * FROM suggestion WHERE suggested_by = ? AND at > ? ORDER BY at, id",
                        user,
                        since)
                .stream()
                .filter(suggestion -> suggestion.at().isAfter(since))
                .toList();
    }

    private static Suggestion read(Row row) throws SQLException {
        return new Suggestion(
                row.id("id"),
                row.id("server"),
                new CardId(row.text("title"), row.text("page")),
                row.text("name"),
                row.text("file"),
                row.number("line"),
                row.truth("inserted"),
                row.text("text"),
                row.text("owner"),
                row.id("suggested_by"),
                row.id("administrator"),
                row.past("at"));
    }
}
