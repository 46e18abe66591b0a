package no.prosessbot.config;

import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import no.prosessbot.card.Nearest;

/** The types of the reminder settings. */
final class ReminderTypes {

    private static final Duration LONGEST_STILL = Duration.ofDays(7);
    private static final int MAX_DIGITS = 4;

    private ReminderTypes() {}

    static Timetable timetable(Value value) throws ConfigurationException {
        return parsed(value, Timetable::parse, "expected-timetable");
    }

    static DateRange dates(Value value) throws ConfigurationException {
        return parsed(value, DateRange::parse, "expected-dates");
    }

    static IsoWeeks weeks(Value value) throws ConfigurationException {
        return parsed(value, IsoWeeks::parse, "expected-weeks");
    }

    /** A duration of at most seven days; may be zero. */
    static Duration stillFor(Value value) throws ConfigurationException {
        return parsed(
                value,
                text -> WrittenDuration.parse(text).filter(duration -> duration.compareTo(LONGEST_STILL) <= 0),
                "expected-duration");
    }

    /** A period within both limits, inclusive. */
    static ValueType<Period> period(int shortestDays, int longestYears) {
        return value -> {
            String text = ValueTypes.text(value);
            return WrittenPeriod.parse(text)
                    .filter(period ->
                            WrittenPeriod.within(period, Period.ofDays(shortestDays), Period.ofYears(longestYears)))
                    .orElseThrow(() -> value.fault("expected-period", value.key(), shortestDays, longestYears, text));
        };
    }

    private static <T> T parsed(Value value, Function<String, Optional<T>> parse, String message)
            throws ConfigurationException {
        String text = ValueTypes.text(value);
        return parse.apply(text).orElseThrow(() -> value.fault(message, value.key(), text));
    }

    /** A whole number from {@code least} to {@code most}, both inclusive. */
    static ValueType<Integer> number(int least, int most) {
        return value -> {
            String text = ValueTypes.text(value);
            Tokens tokens = new Tokens(text);
            int number = tokens.number(MAX_DIGITS);
            if (!tokens.atEnd() || number < least || number > most) {
                throw value.fault("expected-number", value.key(), least, most, text);
            }
            return number;
        };
    }

    /** A list of at least one number, in which no number is less than the one before. */
    static ValueType<List<Integer>> notFalling(ValueType<Integer> type) {
        return value -> {
            List<Integer> numbers = ValueTypes.listOf(type).read(value);
            if (numbers.isEmpty()) {
                throw value.fault("empty-list", value.key());
            }
            for (int i = 1; i < numbers.size(); i++) {
                if (numbers.get(i) < numbers.get(i - 1)) {
                    throw value.fault("falling", value.key(), numbers.get(i), numbers.get(i - 1));
                }
            }
            return numbers;
        };
    }

    /** A time zone by its name in the tz database. */
    static ZoneId zone(Value value) throws ConfigurationException {
        String text = ValueTypes.text(value);
        if (ZoneId.getAvailableZoneIds().contains(text)) {
            return ZoneId.of(text);
        }
        Map<String, String> names = zonesBySpelling();
        throw Nearest.to(text.toLowerCase(Locale.ROOT), names.keySet())
                .map(nearest -> value.fault("unknown-zone-nearest", value.key(), text, names.getOrDefault(nearest, "")))
                .orElseGet(() -> value.fault("unknown-zone", value.key(), text));
    }

    /**
     * Maps lower-case spellings to zone ids: all full ids, then bare cities. In this order a city is taken to be meant
     * only if no full id is as close.
     */
    private static Map<String, String> zonesBySpelling() {
        Map<String, String> names = new LinkedHashMap<>();
        TreeSet<String> zones = new TreeSet<>(ZoneId.getAvailableZoneIds());
        zones.forEach(zone -> names.putIfAbsent(zone.toLowerCase(Locale.ROOT), zone));
        zones.forEach(zone ->
                names.putIfAbsent(zone.substring(zone.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT), zone));
        return names;
    }
}
