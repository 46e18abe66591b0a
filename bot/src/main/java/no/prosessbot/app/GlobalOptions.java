package no.prosessbot.app;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options accepted by every command, before or after its name. */
final class GlobalOptions {

    @Option(names = "--content", paramLabel = "MAPPE", scope = ScopeType.INHERIT)
    private @Nullable String content;

    @Option(names = "--site", paramLabel = "MAPPE", scope = ScopeType.INHERIT)
    private @Nullable String site;

    @Option(names = "--config", paramLabel = "FIL", scope = ScopeType.INHERIT)
    private @Nullable String config;

    Optional<String> content() {
        return Optional.ofNullable(content);
    }

    /** Returns the root folder of a Hugo site, as typed. */
    Optional<String> site() {
        return Optional.ofNullable(site);
    }

    Optional<String> config() {
        return Optional.ofNullable(config);
    }
}
