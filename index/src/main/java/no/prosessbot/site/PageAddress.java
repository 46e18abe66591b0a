package no.prosessbot.site;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where readers of the site find a page.
 *
 * @param base the site's own address, encoded, ends in a slash; null where the site does not say an absolute one
 * @param path what follows, encoded, without a slash before it: {@code en/drift/release/}; empty for the first page of all
 */
public record PageAddress(@Nullable String base, String path) {

    /** The whole; empty where the site has no address of its own. */
    public Optional<String> url() {
        return Optional.ofNullable(base).map(known -> known + path);
    }
}
