package no.prosessbot.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.prosessbot.page.DataFile;
import no.prosessbot.page.FrontMatter.Format;
import no.prosessbot.page.Position;
import no.prosessbot.page.Problem;

/**
 * Reports settings outside a site's own configuration, such as themes and build variables, that would change its pages.
 */
final class UnreadSettings {

    /** The settings that are read here, by their names in environment variables. */
    private static final Set<String> READ = Set.of(
            "BASEURL",
            "BUILDDRAFTS",
            "BUILDEXPIRED",
            "BUILDFUTURE",
            "CONTENTDIR",
            "DEFAULTCONTENTLANGUAGE",
            "DEFAULTCONTENTLANGUAGEINSUBDIR",
            "DISABLELANGUAGES",
            "DISABLEPATHTOLOWER",
            "IGNOREFILES",
            "REMOVEPATHACCENTS",
            "TIMEZONE",
            "UGLYURLS");

    private static final Set<String> ENVIRONMENT = Set.of("ENV", "ENVIRONMENT");

    private final Path root;
    private final SettingValues site;
    private final String prefix;
    private final List<Problem> problems;

    UnreadSettings(Path root, SettingValues site, String prefix, List<Problem> problems) {
        this.root = root;
        this.site = site;
        this.prefix = prefix;
        this.problems = problems;
    }

    void tell() {
        tellOfThemes();
        HugoReleases.text(root.resolve(HugoReleases.NETLIFY)).ifPresent(this::tellOfVariables);
    }

    private void tellOfThemes() {
        String themes = SiteMounts.clean(site.text("themesdir").orElse("themes"));
        List<String> names = new ArrayList<>(site.texts("theme"));
        for (SettingValues imported : site.list("module", "imports")) {
            boolean used = !imported.truth("disable").orElse(false)
                    && !imported.truth("nomounts").orElse(false);
            Optional<String> path = imported.text("path").filter(name -> used);
            boolean mountsContent = imported.list("mounts").stream()
                    .anyMatch(mount -> mount.text("target").orElse("").startsWith("content"));
            if (mountsContent) {
                path.ifPresent(this::tellOfTheme);
            } else if (imported.list("mounts").isEmpty()) {
                path.ifPresent(names::add);
            }
        }
        names.stream()
                .filter(name -> hasPages(themes + "/" + name + "/content") || hasPages("_vendor/" + name + "/content"))
                .forEach(this::tellOfTheme);
    }

    private void tellOfTheme(String name) {
        String file = prefix + ConfigurationFiles.in(root).get(0).name();
        problems.add(Problem.of(file, Position.START, SiteRule.THEME_CONTENT, name));
    }

    /** True if the folder directly contains a page or another folder. */
    private boolean hasPages(String folder) {
        Path path = Utf8Paths.resolve(root, folder).orElse(root.resolve("content-of-no-theme"));
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            for (Path entry : entries) {
                String name = Utf8Paths.lastName(entry);
                if (!ContentNames.ignored(name) && (ContentNames.isPage(name) || Files.isDirectory(entry))) {
                    return true;
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return false;
        }
        return false;
    }

    private void tellOfVariables(String text) {
        DataFile file = DataFile.read(Format.TOML, text.getBytes(StandardCharsets.UTF_8));
        SettingValues values = new SettingValues(file.values());
        Map<String, String> variables = new TreeMap<>();
        for (SettingValues environment :
                List.of(values.below("build", "environment"), values.below("context", "production", "environment"))) {
            environment
                    .map()
                    .forEach((key, value) ->
                            variables.put(String.valueOf(key).toUpperCase(Locale.ROOT), String.valueOf(value)));
        }
        variables.forEach((variable, value) -> {
            String setting = variable.startsWith("HUGO_") ? variable.substring("HUGO_".length()) : "";
            boolean other = ENVIRONMENT.contains(setting) && !value.equals(SiteConfiguration.ENVIRONMENT);
            if (other || READ.contains(setting)) {
                problems.add(Problem.of(
                        prefix + HugoReleases.NETLIFY,
                        file.positionOf(variable),
                        SiteRule.ENVIRONMENT_OVERRIDE,
                        variable));
            }
        });
    }
}
