package no.prosessbot.site;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a date of front matter in the forms that Hugo knows (spf13/cast, {@code ToTimeInDefaultLocation}). */
final class FrontMatterDate {

    /** Of text; without an offset it is UTC, as in a site that names no time zone. */
    private static final List<DateTimeFormatter> FORMS = List.of(
            form("uuuu-MM-dd'T'HH:mm:ss[.SSSSSSSSS][.SSSSSS][.SSS][.S][XXX][XX]"),
            form("uuuu-MM-dd HH:mm:ss[.SSSSSSSSS][.SSSSSS][.SSS][.S][' ']['+0000 UTC'][XXX][XX]"),
            form("uuuu-MM-dd"),
            form("dd MMM uuuu"),
            form("EEE, dd MMM uuuu HH:mm:ss [z][XX]"),
            form("EEE MMM ppd HH:mm:ss uuuu"),
            form("EEE MMM d HH:mm:ss uuuu"));

    private FrontMatterDate() {}

    /** Empty for what Hugo cannot read as a date, and disregards. */
    static Optional<Instant> read(@Nullable Object value) {
        if (value instanceof Date date) {
            return Optional.of(date.toInstant());
        }
        if (value instanceof Integer || value instanceof Long) {
            // A number is seconds since 1970.
            return Optional.of(
                    Instant.ofEpochSecond(Math.min(((Number) value).longValue(), Instant.MAX.getEpochSecond())));
        }
        return value instanceof String text ? parse(text) : Optional.empty();
    }

    private static Optional<Instant> parse(String text) {
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(instant(form.parseBest(
                        text, ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from, LocalDate::from)));
            } catch (DateTimeException e) {
                // Not this form; the next one may be.
            }
        }
        return Optional.empty();
    }

    private static Instant instant(TemporalAccessor time) {
        if (time instanceof LocalDate date) {
            return date.atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        return time instanceof LocalDateTime local ? local.toInstant(ZoneOffset.UTC) : Instant.from(time);
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                // Else the thirtieth of February would be its last day, where Hugo takes it for no date.
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
