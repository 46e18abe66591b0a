package no.prosessbot.address;

import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes dates as Go does: the layout is an example of a date, of which each part that is known is replaced. Of Go's parts those
 * that are made of letters, digits and {@code _} alone, since no others can stand in the tokens of a permalink.
 */
public final class GoLayout {

    private GoLayout() {}

    /** A part of a layout, and how much of it that is. */
    private record Part(int length, String written) {}

    /** The date in the layout; empty if nothing in the layout is of a date. */
    public static Optional<String> format(String layout, ZonedDateTime date) {
        StringBuilder out = new StringBuilder();
        boolean any = false;
        for (int i = 0; i < layout.length(); ) {
            Part part = part(layout, i, date);
            any |= part != null;
            out.append(part == null ? layout.substring(i, i + 1) : part.written());
            i += part == null ? 1 : part.length();
        }
        return any ? Optional.of(out.toString()) : Optional.empty();
    }

    private static @Nullable Part part(String layout, int at, ZonedDateTime date) {
        String rest = layout.substring(at);
        return switch (rest.charAt(0)) {
            case 'J' -> month(rest, date);
            case 'M' -> weekday(rest, date);
            case '0' -> padded(rest, date);
            case '1' ->
                rest.startsWith("15")
                        ? two("%02d", date.getHour())
                        : new Part(1, Integer.toString(date.getMonthValue()));
            case '2' ->
                rest.startsWith("2006")
                        ? new Part(4, String.format(Locale.ROOT, "%04d", date.getYear()))
                        : new Part(1, Integer.toString(date.getDayOfMonth()));
            case '_' -> blankPadded(rest, date);
            case '3' -> new Part(1, Integer.toString(twelve(date)));
            case '4' -> new Part(1, Integer.toString(date.getMinute()));
            case '5' -> new Part(1, Integer.toString(date.getSecond()));
            case 'P' -> rest.startsWith("PM") ? new Part(2, date.getHour() < 12 ? "AM" : "PM") : null;
            case 'p' -> rest.startsWith("pm") ? new Part(2, date.getHour() < 12 ? "am" : "pm") : null;
            case 'Z' -> zone(rest, date);
            default -> null;
        };
    }

    private static @Nullable Part month(String rest, ZonedDateTime date) {
        if (rest.startsWith("January")) {
            return new Part(7, date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        }
        boolean abbreviated = rest.startsWith("Jan") && !(rest.length() > 3 && Character.isLowerCase(rest.charAt(3)));
        return abbreviated ? new Part(3, date.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)) : null;
    }

    private static @Nullable Part weekday(String rest, ZonedDateTime date) {
        if (rest.startsWith("Monday")) {
            return new Part(6, date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        }
        if (rest.startsWith("Mon") && !(rest.length() > 3 && Character.isLowerCase(rest.charAt(3)))) {
            return new Part(3, date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
        }
        return rest.startsWith("MST")
                ? new Part(3, date.getZone().getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                : null;
    }

    private static @Nullable Part padded(String rest, ZonedDateTime date) {
        if (rest.startsWith("002")) {
            return new Part(3, String.format(Locale.ROOT, "%03d", date.getDayOfYear()));
        }
        return switch (rest.length() > 1 ? rest.charAt(1) : ' ') {
            case '1' -> two("%02d", date.getMonthValue());
            case '2' -> two("%02d", date.getDayOfMonth());
            case '3' -> two("%02d", twelve(date));
            case '4' -> two("%02d", date.getMinute());
            case '5' -> two("%02d", date.getSecond());
            case '6' -> two("%02d", date.getYear() % 100);
            default -> null;
        };
    }

    private static @Nullable Part blankPadded(String rest, ZonedDateTime date) {
        if (rest.startsWith("__2")) {
            return new Part(3, String.format(Locale.ROOT, "%3d", date.getDayOfYear()));
        }
        if (rest.startsWith("_2006")) {
            // The underscore belongs to what comes before.
            return new Part(5, String.format(Locale.ROOT, "_%04d", date.getYear()));
        }
        return rest.startsWith("_2") ? two("%2d", date.getDayOfMonth()) : null;
    }

    private static @Nullable Part zone(String rest, ZonedDateTime date) {
        String id = date.getOffset().getId();
        boolean utc = date.getOffset().getTotalSeconds() == 0;
        if (rest.startsWith("Z0700")) {
            return new Part(5, utc ? "Z" : id.replace(":", ""));
        }
        return rest.startsWith("Z07") ? new Part(3, utc ? "Z" : id.substring(0, 3)) : null;
    }

    private static Part two(String format, int number) {
        return new Part(2, String.format(Locale.ROOT, format, number));
    }

    private static int twelve(ZonedDateTime date) {
        return (date.getHour() + 11) % 12 + 1;
    }
}
