package no.prosessbot.app;

import java.nio.file.Path;
import java.util.Objects;
import no.prosessbot.answer.Edition;
import no.prosessbot.card.Handbook;
import no.prosessbot.card.HandbookReader;
import no.prosessbot.config.Configuration;
import no.prosessbot.config.ConfigurationException;
import no.prosessbot.config.ConfigurationReader;
import no.prosessbot.config.FileNames;
import no.prosessbot.config.LogLevel;
import no.prosessbot.site.ContentException;

/** Opens what a command works on: the configuration, then the handbook of its content folder. */
final class Workspace {

    private final GlobalOptions options;
    private final Surroundings surroundings;

    Workspace(GlobalOptions options, Surroundings surroundings) {
        this.options = options;
        this.surroundings = surroundings;
    }

    Configuration configuration() throws ConfigurationException, UsageException {
        return configuration(LogLevel.WARN);
    }

    /**
     * Reads the configuration and sets the log to its level.
     *
     * @param logLevel what the log is set to where the configuration names no level
     */
    Configuration configuration(LogLevel logLevel) throws ConfigurationException, UsageException {
        Configuration configuration = new ConfigurationReader(surroundings.environment(), surroundings.workingFolder())
                .read(options.config());
        Logging.level(Objects.requireNonNullElse(configuration.logLevel(), logLevel));
        if (options.content().isEmpty()) {
            return configuration;
        }
        String name = options.content().get();
        Path folder = FileNames.resolve(surroundings.workingFolder(), name)
                .orElseThrow(() ->
                        new UsageException(Texts.in(configuration.language()).say("content.not-found.option", name)));
        return configuration.withContent(folder);
    }

    Handbook handbook(Configuration configuration) throws UsageException {
        try {
            return new HandbookReader(configuration.reading(), surroundings.clock()).read(configuration.content());
        } catch (ContentException e) {
            throw new UsageException(sentence(e, Texts.in(configuration.language())));
        }
    }

    Edition edition(Configuration configuration) throws UsageException {
        return Edition.of(handbook(configuration), configuration.synonyms());
    }

    private String sentence(ContentException e, Texts texts) {
        String source = options.content().isPresent() ? "option" : "setting";
        String folder = options.content().orElseGet(() -> FileNames.text(e.folder()));
        String reason = switch (e.reason()) {
            case NOT_FOUND -> "not-found";
            case NOT_A_FOLDER -> "not-a-folder";
            case NOT_READABLE -> "not-readable";
        };
        return texts.say("content." + reason + "." + source, folder);
    }
}
