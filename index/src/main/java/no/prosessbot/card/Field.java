package no.prosessbot.card;

import java.util.Locale;
import java.util.Optional;

/** The six things that a card tells. */
public enum Field {
    TITLE,
    OWNER,
    LEADER,
    PURPOSE,
    INPUT,
    OUTPUT;

    /** The name of the shortcode parameter, lower case as Hugo wants it. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field that a parameter of exactly this name fills. */
    public static Optional<Field> ofParameter(String name) {
        for (Field field : values()) {
            if (field.parameter().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
