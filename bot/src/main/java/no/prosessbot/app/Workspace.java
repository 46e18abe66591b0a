package no.prosessbot.app;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import no.prosessbot.answer.Edition;
import no.prosessbot.card.Handbook;
import no.prosessbot.card.HandbookReader;
import no.prosessbot.config.Configuration;
import no.prosessbot.config.ConfigurationException;
import no.prosessbot.config.ConfigurationReader;
import no.prosessbot.config.FileNames;
import no.prosessbot.config.LogLevel;
import no.prosessbot.site.ContentException;
import no.prosessbot.site.ContentLocation;

/** Opens what a command works on: the configuration, then the handbook. */
final class Workspace {

    private final GlobalOptions options;
    private final Surroundings surroundings;

    Workspace(GlobalOptions options, Surroundings surroundings) {
        this.options = options;
        this.surroundings = surroundings;
    }

    /** Reads the configuration and sets the log level, which is WARN if the configuration names none. */
    Configuration configuration() throws ConfigurationException, UsageException {
        return configuration(LogLevel.WARN);
    }

    /**
     * Reads the configuration and sets the log level.
     *
     * @param logLevel level if the configuration names none
     * @throws UsageException if the options contradict each other or name an invalid folder
     */
    Configuration configuration(LogLevel logLevel) throws ConfigurationException, UsageException {
        Configuration configuration = new ConfigurationReader(surroundings.environment(), surroundings.workingFolder())
                .read(options.config());
        Logging.level(Objects.requireNonNullElse(configuration.logLevel(), logLevel));
        Texts texts = Texts.in(configuration.language());
        if (options.content().isPresent() && options.site().isPresent()) {
            throw new UsageException(texts.say("usage.content-and-site"));
        }
        if (options.site().isPresent()) {
            return configuration.withSite(folder(options.site().get(), texts, "site.not-found.option"));
        }
        return options.content().isPresent()
                ? configuration.withContent(folder(options.content().get(), texts, "content.not-found.option"))
                : configuration;
    }

    private Path folder(String name, Texts texts, String notFound) throws UsageException {
        return FileNames.resolve(surroundings.workingFolder(), name)
                .orElseThrow(() -> new UsageException(texts.say(notFound, name)));
    }

    /**
     * Reads the handbook.
     *
     * @throws UsageException if the content cannot be read
     */
    Handbook handbook(Configuration configuration) throws UsageException {
        try {
            return new HandbookReader(configuration.reading(), surroundings.clock())
                    .read(configuration.location())
                    .handbook();
        } catch (ContentException e) {
            throw new UsageException(sentence(e, configuration));
        }
    }

    Edition edition(Configuration configuration) throws UsageException {
        return Edition.of(handbook(configuration), configuration.synonyms());
    }

    private String sentence(ContentException e, Configuration configuration) {
        boolean site = configuration.location().kind() == ContentLocation.Kind.SITE;
        Optional<String> option = site ? options.site() : options.content();
        String reason = ReasonKeys.of(e.reason());
        Texts texts = Texts.in(configuration.language());
        if (!e.folder().equals(configuration.content())) {
            // The site exists, but its content folder does not.
            return texts.say("site.no-content", FileNames.text(e.folder()));
        }
        String folder = option.orElseGet(() -> FileNames.text(e.folder()));
        return texts.say(
                (site ? "site." : "content.") + reason + "." + (option.isPresent() ? "option" : "setting"), folder);
    }
}
