package no.prosessbot.config;

import java.util.Set;

/**
 * The servers on Discord that are told of the handbook.
 *
 * @param ids empty for every server
 */
public record Servers(Set<Long> ids) {

    public static final Servers ALL = new Servers(Set.of());

    public Servers {
        ids = Set.copyOf(ids);
    }

    /** Whether the server is among them. */
    public boolean include(long id) {
        return ids.isEmpty() || ids.contains(id);
    }
}
