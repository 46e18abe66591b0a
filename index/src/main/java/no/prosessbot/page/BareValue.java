package no.prosessbot.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Formats unquoted parameter values. Hugo converts those that look like numbers, and templates print the numbers by
 * Go's rules.
 */
final class BareValue {

    /** Number of significant digits that identifies any double. */
    private static final int MAX_DIGITS = 17;

    /** Go switches to an exponent from 10⁶ on and below 10⁻⁴. */
    private static final int EXPONENT_FROM = 6;

    private static final int EXPONENT_BELOW = -4;

    private BareValue() {}

    /** Returns what {@code .Get} prints for a value written without quotes. */
    static String print(String raw) {
        int point = raw.indexOf('.');
        int digits = raw.startsWith("-") || raw.startsWith("+") ? 1 : 0;
        if (point < 0) {
            return allDigits(raw, digits, raw.length()) && digits < raw.length() ? integer(raw) : raw;
        }
        boolean decimal =
                allDigits(raw, digits, point) && allDigits(raw, point + 1, raw.length()) && point + 1 < raw.length();
        return decimal ? decimal(raw) : raw;
    }

    private static boolean allDigits(String raw, int from, int to) {
        for (int i = from; i < to; i++) {
            if (raw.charAt(i) < '0' || raw.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String integer(String raw) {
        try {
            return Long.toString(Long.parseLong(raw));
        } catch (NumberFormatException tooLarge) {
            return raw;
        }
    }

    private static String decimal(String raw) {
        double number = Double.parseDouble(raw);
        if (Double.isInfinite(number)) {
            return raw;
        }
        String sign = raw.startsWith("-") ? "-" : "";
        return number == 0 ? sign + "0" : sign + shortest(Math.abs(number));
    }

    /**
     * Returns the fewest digits that parse to the same number, as Go prints it. {@link Double#toString} does so only
     * since Java 19.
     */
    private static String shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        BigDecimal digits = exact;
        for (int precision = 1; precision <= MAX_DIGITS; precision++) {
            digits = exact.round(new MathContext(precision, RoundingMode.HALF_EVEN));
            if (digits.doubleValue() == number) {
                break;
            }
        }
        digits = digits.stripTrailingZeros();
        int exponent = digits.precision() - digits.scale() - 1;
        if (exponent >= EXPONENT_BELOW && exponent < EXPONENT_FROM) {
            return digits.toPlainString();
        }
        String unscaled = digits.unscaledValue().toString();
        String mantissa = unscaled.length() == 1 ? unscaled : unscaled.charAt(0) + "." + unscaled.substring(1);
        return "%se%s%02d".formatted(mantissa, exponent < 0 ? "-" : "+", Math.abs(exponent));
    }
}
