package no.prosessbot.reminder.schedule;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * The public holidays of Norway: the religious ones (lov om trudomssamfunn og livssynssamfunn § 25), and 1 and 17 May.
 */
final class Holidays {

    private static final Set<MonthDay> SAME_EVERY_YEAR =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(5, 17), MonthDay.of(12, 25), MonthDay.of(12, 26));

    /**
     * Days from Easter Sunday: Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday and
     * Monday.
     */
    private static final Set<Long> FROM_EASTER = Set.of(-3L, -2L, 0L, 1L, 39L, 49L, 50L);

    private Holidays() {}

    static boolean contains(LocalDate date) {
        return SAME_EVERY_YEAR.contains(MonthDay.from(date))
                || FROM_EASTER.contains(ChronoUnit.DAYS.between(easter(date.getYear()), date));
    }

    /**
     * Returns Easter Sunday in the Gregorian calendar, by the anonymous algorithm of 1876 as given in Jean Meeus,
     * Astronomical Algorithms, chapter 8. The variables are named as there.
     */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
