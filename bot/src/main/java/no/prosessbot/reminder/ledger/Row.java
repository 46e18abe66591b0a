package no.prosessbot.reminder.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Current row of a result set; columns are addressed by name. */
final class Row {

    private final ResultSet result;
    private final Corrections corrections;

    Row(ResultSet result, Corrections corrections) {
        this.result = result;
        this.corrections = corrections;
    }

    int number(int column) throws SQLException {
        return result.getInt(column);
    }

    int number(String column) throws SQLException {
        return result.getInt(column);
    }

    long id(String column) throws SQLException {
        return result.getLong(column);
    }

    @Nullable
    Long idOrNull(String column) throws SQLException {
        long id = result.getLong(column);
        return result.wasNull() ? null : id;
    }

    boolean truth(String column) throws SQLException {
        return result.getInt(column) != 0;
    }

    String text(String column) throws SQLException {
        return Objects.requireNonNull(textOrNull(column), column);
    }

    @Nullable
    String textOrNull(String column) throws SQLException {
        return result.getString(column);
    }

    LocalDate date(String column) throws SQLException {
        return LocalDate.parse(text(column));
    }

    /** Reads a timestamp as it is stored. */
    Instant time(String column) throws SQLException {
        return Instant.ofEpochSecond(result.getLong(column));
    }

    /** Reads the timestamp of a past event, corrected if it lies in the future. */
    Instant past(String column) throws SQLException {
        return corrections.happened(time(column));
    }

    @Nullable
    Instant timeOrNull(String column) throws SQLException {
        Long seconds = idOrNull(column);
        return seconds == null ? null : Instant.ofEpochSecond(seconds);
    }
}
