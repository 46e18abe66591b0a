package no.prosessbot.config;

import java.util.Collection;
import java.util.List;

/** Joins alternatives into a phrase in bokmål, for messages about the command line and the configuration. */
public final class Listing {

    private Listing() {}

    /** Returns {@code A, B og C}. */
    public static String all(Collection<String> names) {
        return joined(List.copyOf(names), " og ");
    }

    /** Returns {@code A, B eller C}. */
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
