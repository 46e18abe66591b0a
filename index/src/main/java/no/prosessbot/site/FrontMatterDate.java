package no.prosessbot.site;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a date of front matter in the forms that Hugo knows (spf13/cast, {@code ToTimeInDefaultLocation}). */
public final class FrontMatterDate {

    private static final List<DateTimeFormatter> FORMS = List.of(
            form("uuuu-MM-dd"),
            form("uuuu-MM-dd'T'HH:mm:ss[.SSSSSSSSS][.SSSSSS][.SSS][.S][XXX][XX]"),
            form("uuuu-MM-dd HH:mm:ss[.SSSSSSSSS][.SSSSSS][.SSS][.S][' ']['+0000 UTC'][XXX][XX]"),
            form("dd MMM uuuu"),
            form("EEE, dd MMM uuuu HH:mm:ss [z][XX]"),
            form("EEE MMM ppd HH:mm:ss uuuu"),
            form("EEE MMM d HH:mm:ss uuuu"));

    private FrontMatterDate() {}

    /**
     * The moment that a value of front matter means.
     *
     * @param zone of what names no offset
     * @return empty for what Hugo cannot read as a date, and disregards
     */
    public static Optional<Instant> read(@Nullable Object value, ZoneId zone) {
        if (value instanceof Integer || value instanceof Long) {
            // A number is seconds since 1970.
            return Optional.of(
                    Instant.ofEpochSecond(Math.min(((Number) value).longValue(), Instant.MAX.getEpochSecond())));
        }
        return value instanceof String text ? parse(text, zone) : Optional.empty();
    }

    /** Where the clock that a date was written by stood: the offset that it names, else the zone. */
    static ZoneId zone(@Nullable Object value, ZoneId zone) {
        if (value instanceof String text) {
            return time(text)
                    .map(time -> time instanceof OffsetDateTime offset
                            ? offset.getOffset()
                            : time instanceof ZonedDateTime zoned ? zoned.getZone() : zone)
                    .orElse(zone);
        }
        return value instanceof Number ? ZoneOffset.UTC : zone;
    }

    private static Optional<Instant> parse(String text, ZoneId zone) {
        return time(text).map(time -> instant(time, zone));
    }

    private static Optional<TemporalAccessor> time(String text) {
        // All forms begin with a digit or the name of a day; most values that are no dates are told apart here.
        if (text.length() < "2 Jan 2006".length()) {
            return Optional.empty();
        }
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(form.parseBest(
                        text, ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from, LocalDate::from));
            } catch (DateTimeException e) {
                // Not this form; the next one may be.
            }
        }
        return Optional.empty();
    }

    private static Instant instant(TemporalAccessor time, ZoneId zone) {
        if (time instanceof LocalDate date) {
            return instant(date.atStartOfDay(), zone);
        }
        return time instanceof LocalDateTime local ? instant(local, zone) : Instant.from(time);
    }

    /** As Go's {@code time.Date} does, which takes another side than Java where the clocks are set back. */
    private static Instant instant(LocalDateTime local, ZoneId zone) {
        Instant asUtc = local.toInstant(ZoneOffset.UTC);
        ZoneOffset guess = zone.getRules().getOffset(asUtc);
        Instant guessed = local.toInstant(guess);
        return local.toInstant(zone.getRules().getOffset(guessed));
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
