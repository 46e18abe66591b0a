package no.prosessbot.config;

import java.util.Set;

/**
 * The guilds that may see the handbook.
 *
 * @param ids empty for every guild
 */
public record Servers(Set<Long> ids) {

    /** Every guild is served. */
    public static final Servers ALL = new Servers(Set.of());

    public Servers {
        ids = Set.copyOf(ids);
    }

    /** Returns true if the guild is served. */
    public boolean include(long id) {
        return ids.isEmpty() || ids.contains(id);
    }
}
