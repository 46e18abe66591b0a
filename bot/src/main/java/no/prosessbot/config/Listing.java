package no.prosessbot.config;

import java.util.Collection;
import java.util.List;

/** What can be chosen from, in bokmål, as the sentences about the command line and the configuration need it. */
public final class Listing {

    private Listing() {}

    /** A, B og C. */
    public static String all(Collection<String> names) {
        return joined(List.copyOf(names), " og ");
    }

    /** A, B eller C. */
    public static String either(Collection<String> names) {
        return joined(List.copyOf(names), " eller ");
    }

    private static String joined(List<String> names, String beforeLast) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + beforeLast + names.get(last);
    }
}
