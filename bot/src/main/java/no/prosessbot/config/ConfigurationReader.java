package no.prosessbot.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Field;
import no.prosessbot.card.ReadingRules;
import no.prosessbot.page.HugoVersion;
import no.prosessbot.site.ContentLocation;

/** Reads the configuration. The environment takes precedence over the file, and the file over the defaults. */
public final class ConfigurationReader {

    /** The file that is read from the working directory if no other is named. */
    public static final String DEFAULT_FILE = "prosessbot.yml";

    private final Map<String, String> environment;
    private final Path workingFolder;

    /**
     * Creates a reader.
     *
     * @param workingFolder base of relative names on the command line and in the environment; absolute
     */
    public ConfigurationReader(Map<String, String> environment, Path workingFolder) {
        this.environment = Map.copyOf(environment);
        this.workingFolder = workingFolder;
    }

    /**
     * Reads the file named on the command line, else the one named in the environment, else the default one if it
     * exists.
     *
     * @param file the name given on the command line
     * @throws ConfigurationException if a file that was named does not exist, or a setting is invalid
     */
    public Configuration read(Optional<String> file) throws ConfigurationException {
        Values fromFile = fileValues(file);
        Values fromEnvironment = SettingsEnvironment.read(environment, workingFolder);
        return configuration(new WrittenValues(fromEnvironment, fromFile));
    }

    private Values fileValues(Optional<String> named) throws ConfigurationException {
        if (named.isPresent()) {
            return namedFile(named.get(), "missing-config-option");
        }
        String variable = environment.getOrDefault(SettingsEnvironment.FILE_VARIABLE, "");
        if (!variable.isBlank()) {
            return namedFile(variable, "missing-config-variable");
        }
        Path file = workingFolder.resolve(DEFAULT_FILE);
        return Files.exists(file) ? SettingsFile.read(file, DEFAULT_FILE) : new Values(Map.of());
    }

    private Values namedFile(String name, String messageIfMissing) throws ConfigurationException {
        Path file = FileNames.resolve(workingFolder, name)
                .filter(Files::exists)
                .orElseThrow(() -> new ConfigurationException(Messages.text(messageIfMissing, name)));
        return SettingsFile.read(file, name);
    }

    private Configuration configuration(WrittenValues written) throws ConfigurationException {
        Servers servers = new Servers(new HashSet<>(written.get(Setting.SERVERS).orElse(List.of())));
        refuseUnserved(written, servers);
        return new Configuration(
                location(written),
                readingRules(written),
                written.get(Setting.SYNONYMS).orElse(Map.of()),
                written.get(Setting.SITE_URL).orElse(null),
                written.get(Setting.EDIT_URL).orElse(null),
                written.get(Setting.PEOPLE).orElse(Map.of()),
                written.get(Setting.GUILD).orElse(null),
                servers,
                written.get(Setting.DIRECT_MESSAGES).orElse(DirectMessages.EVERYBODY),
                written.get(Setting.PRIVATE).orElse(false),
                ReminderReader.read(written, workingFolder),
                written.get(Setting.LANGUAGE).orElse(Language.BOKMAAL),
                written.get(Setting.LOG_LEVEL).orElse(null));
    }

    /** Commands that are registered in one guild only must be answered there. */
    private static void refuseUnserved(WrittenValues written, Servers servers) throws ConfigurationException {
        Optional<Long> guild = written.get(Setting.GUILD);
        if (guild.isPresent() && !servers.include(guild.get())) {
            throw written.holding(Setting.GUILD)
                    .fault("guild-not-served", Setting.GUILD.key(), guild.get().toString(), Setting.SERVERS.key());
        }
    }

    private ContentLocation location(WrittenValues written) throws ConfigurationException {
        Path content = written.get(Setting.CONTENT).orElse(workingFolder.resolve("content"));
        Path site = written.get(Setting.SITE_ROOT).orElse(null);
        HugoVersion version = written.get(Setting.HUGO_VERSION).orElse(null);
        ContentLocation.Kind kind = written.get(Setting.SITE_CONFIG).orElse(ContentLocation.Kind.CONTENT);
        if (site != null && !written.overrules(Setting.CONTENT, Setting.SITE_ROOT)) {
            written.refuseBoth(Setting.SITE_ROOT, Setting.CONTENT);
            return new ContentLocation(site, ContentLocation.Kind.SITE, version);
        }
        return new ContentLocation(content, kind, version);
    }

    private static ReadingRules readingRules(WrittenValues written) throws ConfigurationException {
        ReadingRules standard = ReadingRules.DEFAULT;
        List<String> placeholders = new ArrayList<>(standard.placeholders());
        written.get(Setting.PLACEHOLDERS).ifPresent(placeholders::addAll);
        Map<String, Field> aliases = new LinkedHashMap<>(standard.aliases());
        written.get(Setting.ALIASES).ifPresent(aliases::putAll);
        return new ReadingRules(written.get(Setting.SHORTCODES).orElse(standard.shortcodes()), placeholders, aliases);
    }
}
