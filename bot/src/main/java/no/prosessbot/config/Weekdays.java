package no.prosessbot.config;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names of the days of the week in bokmål, nynorsk and English. */
final class Weekdays {

    private static final Map<DayOfWeek, List<String>> NAMES = Map.of(
            DayOfWeek.MONDAY, List.of("mandag", "måndag", "monday"),
            DayOfWeek.TUESDAY, List.of("tirsdag", "tysdag", "tuesday"),
            DayOfWeek.WEDNESDAY, List.of("onsdag", "wednesday"),
            DayOfWeek.THURSDAY, List.of("torsdag", "thursday"),
            DayOfWeek.FRIDAY, List.of("fredag", "friday"),
            DayOfWeek.SATURDAY, List.of("lørdag", "laurdag", "lordag", "saturday"),
            DayOfWeek.SUNDAY, List.of("søndag", "sundag", "sondag", "sunday"));

    /** As in tirsdag, tirsdager, tysdagar, tirsdagen, tirsdagene, tysdagane, Tuesdays. */
    private static final List<String> ENDINGS = List.of("", "er", "ar", "en", "ene", "ane", "s");

    private static final Map<DayOfWeek, List<String>> SHORT = Map.of(
            DayOfWeek.MONDAY, List.of("man", "mån", "mon"),
            DayOfWeek.TUESDAY, List.of("tir", "tirs", "tys", "tue"),
            DayOfWeek.WEDNESDAY, List.of("ons", "wed"),
            DayOfWeek.THURSDAY, List.of("tor", "tors", "thu"),
            DayOfWeek.FRIDAY, List.of("fre", "fri"),
            DayOfWeek.SATURDAY, List.of("lør", "lau", "sat"),
            DayOfWeek.SUNDAY, List.of("søn", "sun"));

    private Weekdays() {}

    /** Returns the day named by a lower-case word; empty if it names none. */
    static Optional<DayOfWeek> named(String word) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (named(word, names(day)) || SHORT.getOrDefault(day, List.of()).contains(word)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static boolean named(String word, List<String> names) {
        return names.stream().anyMatch(name -> ENDINGS.stream().anyMatch(ending -> word.equals(name + ending)));
    }

    private static List<String> names(DayOfWeek day) {
        return NAMES.getOrDefault(day, List.of());
    }
}
