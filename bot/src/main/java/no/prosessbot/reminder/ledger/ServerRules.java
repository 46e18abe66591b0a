package no.prosessbot.reminder.ledger;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import no.prosessbot.config.Timetable;
import org.jspecify.annotations.Nullable;

/** Reminder settings of each guild. */
public final class ServerRules {

    private final Database database;

    ServerRules(Database database) {
        this.database = database;
    }

    /** Returns the guild's settings; empty if it has none. */
    public Optional<ServerRule> of(long server) {
        return database.one(ServerRules::read, "SELECT * FROM rule WHERE server = ?", server);
    }

    /** Returns the settings of all guilds, ordered by guild id. */
    public List<ServerRule> all() {
        return database.list(ServerRules::read, "SELECT * FROM rule ORDER BY server");
    }

    /** Saves the guild's settings, replacing earlier ones. */
    public void save(ServerRule rule) {
        Timetable timetable = rule.timetable();
        database.update(
                "INSERT OR REPLACE INTO rule (server, channel, suggestions, day, time, every_weeks, anchor, active,"
                        + " since, changed_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rule.server(),
                rule.channel(),
                rule.suggestions(),
                timetable == null ? null : timetable.day().getValue(),
                timetable == null ? null : timetable.time(),
                timetable == null ? null : timetable.everyWeeks(),
                rule.anchor(),
                rule.active(),
                rule.since(),
                rule.changedBy());
    }

    private static ServerRule read(Row row) throws SQLException {
        return new ServerRule(
                row.id("server"),
                row.idOrNull("channel"),
                row.idOrNull("suggestions"),
                timetable(row),
                row.date("anchor"),
                row.truth("active"),
                row.past("since"),
                row.id("changed_by"));
    }

    private static @Nullable Timetable timetable(Row row) throws SQLException {
        String time = row.textOrNull("time");
        return time == null
                ? null
                : new Timetable(DayOfWeek.of(row.number("day")), LocalTime.parse(time), row.number("every_weeks"));
    }
}
