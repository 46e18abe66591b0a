package no.prosessbot.site;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.prosessbot.page.FrontMatter.Format;

/** Finds a site's configuration files, as Hugo does for the environment {@code production}. */
public final class ConfigurationFiles {

    /**
     * The first existing combination is the root file: names in this order, and for each name the extensions in this
     * order.
     */
    private static final List<String> NAMES = List.of("hugo", "config");

    private static final List<String> EXTENSIONS = List.of("toml", "yaml", "yml", "json");

    private static final Map<String, Format> FORMATS =
            Map.of("toml", Format.TOML, "yaml", Format.YAML, "yml", Format.YAML, "json", Format.JSON);

    /** Later ones take precedence. */
    private static final List<String> FOLDERS = List.of("config/_default", "config/" + SiteConfiguration.ENVIRONMENT);

    /** More than any site has. */
    private static final int MAX_FILES = 200;

    private static final int MAX_DEPTH = 10;

    private final Path root;
    private final List<Found> found = new ArrayList<>();

    private ConfigurationFiles(Path root) {
        this.root = root;
    }

    /**
     * A configuration file.
     *
     * @param name path relative to the site's root
     * @param path the file on disk
     * @param format its language
     * @param key the key under which its values belong, e.g. {@code [languages, en]}; empty for the root file
     */
    public record Found(String name, Path path, Format format, List<String> key) {

        public Found {
            key = List.copyOf(key);
        }
    }

    /**
     * Returns the files in reading order, each overriding those before it. Empty if the folder is not the root of a
     * site. Folders that cannot be listed are ignored.
     */
    public static List<Found> in(Path root) {
        ConfigurationFiles files = new ConfigurationFiles(root);
        files.findRootFile();
        FOLDERS.forEach(folder -> files.list(root.resolve(folder), folder, 0));
        return List.copyOf(files.found);
    }

    private void findRootFile() {
        for (String name : NAMES) {
            for (String extension : EXTENSIONS) {
                String file = name + "." + extension;
                if (Files.isRegularFile(root.resolve(file))) {
                    add(file, root.resolve(file), List.of());
                    return;
                }
            }
        }
    }

    private void list(Path folder, String name, int depth) {
        if (depth > MAX_DEPTH || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (IOException | DirectoryIteratorException e) {
            // as in Hugo, a folder that cannot be listed counts as missing
            return;
        }
        entries.sort(Comparator.comparing(Utf8Paths::lastName, PageOrder.FILES));
        for (Path entry : entries) {
            String last = Utf8Paths.lastName(entry);
            list(entry, name + "/" + last, depth + 1);
            if (format(last).isPresent() && Files.isRegularFile(entry)) {
                add(name + "/" + last, entry, key(last.substring(0, last.lastIndexOf('.'))));
            }
        }
    }

    private void add(String name, Path path, List<String> key) {
        if (found.size() < MAX_FILES) {
            format(name).ifPresent(format -> found.add(new Found(name, path, format, key)));
        }
    }

    private static Optional<Format> format(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(FORMATS.get(extension));
    }

    /**
     * Returns the key for a file name. {@code languages.en}, like any other name with a language, stands for the
     * key {@code en} below {@code languages}; {@code params.en} and the menus stand for a key below that.
     */
    private static List<String> key(String stem) {
        if (NAMES.contains(stem)) {
            return List.of();
        }
        int dot = stem.lastIndexOf('.');
        String name = (dot < 0 ? stem : stem.substring(0, dot)).toLowerCase(Locale.ROOT);
        if (dot < 0) {
            return List.of(name);
        }
        String language = stem.substring(dot + 1).toLowerCase(Locale.ROOT);
        return switch (name) {
            case "menu", "menus", "params" -> List.of("languages", language, name);
            default -> List.of("languages", language);
        };
    }
}
