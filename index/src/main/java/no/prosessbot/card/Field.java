package no.prosessbot.card;

import java.util.Locale;
import java.util.Optional;

/** The six fields of a card. */
public enum Field {
    TITLE,
    OWNER,
    LEADER,
    PURPOSE,
    INPUT,
    OUTPUT;

    /** Returns the name of the shortcode parameter, which is in lower case. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the field with exactly this parameter name; empty if there is none. */
    public static Optional<Field> ofParameter(String name) {
        for (Field field : values()) {
            if (field.parameter().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
