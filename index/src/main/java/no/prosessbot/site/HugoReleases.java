package no.prosessbot.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.prosessbot.page.DataFile;
import no.prosessbot.page.FrontMatter.Format;
import no.prosessbot.page.HugoRule;
import no.prosessbot.page.HugoVersion;
import no.prosessbot.page.Position;
import no.prosessbot.page.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Determines which version of Hugo builds a site. No source is authoritative: the version that its builds install takes
 * precedence over the minimum version that it requires, and by default it is the newest known one.
 */
final class HugoReleases {

    static final String NETLIFY = "netlify.toml";
    private static final String VERSION_FILE = ".hugo_version";
    private static final String WORKFLOWS = ".github/workflows";

    private static final Pattern IN_WORKFLOW =
            Pattern.compile("(?im)^[\\s-]*[\"']?hugo[-_]version[\"']?\\s*:\\s*[\"']?v?(\\d+(?:\\.\\d+){1,2})");

    /** Maximum size of a file, in bytes. */
    private static final int MAX_SIZE = 1 << 16;

    private static final int MAX_WORKFLOWS = 50;

    private final Path root;
    private final SettingValues site;
    private final String prefix;
    private final List<Problem> problems;

    HugoReleases(Path root, SettingValues site, String prefix, List<Problem> problems) {
        this.root = root;
        this.site = site;
        this.prefix = prefix;
        this.problems = problems;
    }

    /**
     * Returns the files that may name a version, whether or not they exist. Workflows are listed only if they exist.
     */
    static List<Path> files(Path root) {
        List<Path> files = new ArrayList<>(List.of(root.resolve(VERSION_FILE), root.resolve(NETLIFY)));
        List<Path> workflows = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(root.resolve(WORKFLOWS), "*.{yml,yaml}")) {
            found.forEach(workflows::add);
        } catch (IOException | DirectoryIteratorException e) {
            return files;
        }
        workflows.stream()
                .sorted(Comparator.comparing(Path::toString))
                .limit(MAX_WORKFLOWS)
                .forEach(files::add);
        return files;
    }

    /**
     * Returns the version, and reports if several files name versions that differ in their rules.
     *
     * @param set version set by the operator; null if none is
     */
    HugoRelease find(@Nullable HugoVersion set) {
        if (set != null) {
            return new HugoRelease(set, HugoRelease.Origin.SETTING, null);
        }
        List<HugoRelease> hints = new ArrayList<>();
        hint(text(root.resolve(VERSION_FILE)).flatMap(HugoVersion::parse), VERSION_FILE, hints);
        hint(netlify(), NETLIFY, hints);
        for (Path file : files(root)) {
            String name = Utf8Paths.lastName(file);
            if (!name.equals(VERSION_FILE) && !name.equals(NETLIFY)) {
                hint(text(file).flatMap(HugoReleases::inWorkflow), WORKFLOWS + "/" + name, hints);
            }
        }
        if (hints.isEmpty()) {
            site.text("module", "hugoversion", "min")
                    .flatMap(HugoVersion::parse)
                    .ifPresent(least -> hints.add(new HugoRelease(least, HugoRelease.Origin.HINT, null)));
        }
        tellOfOthers(hints);
        return hints.isEmpty() ? new HugoRelease(HugoVersion.NEWEST, HugoRelease.Origin.DEFAULT, null) : hints.get(0);
    }

    private void hint(Optional<HugoVersion> version, String file, List<HugoRelease> hints) {
        version.ifPresent(known -> hints.add(new HugoRelease(known, HugoRelease.Origin.HINT, prefix + file)));
    }

    private void tellOfOthers(List<HugoRelease> hints) {
        hints.stream()
                .skip(1)
                .filter(other -> readsDifferently(hints.get(0).version(), other.version()))
                .findFirst()
                .ifPresent(other -> problems.add(Problem.of(
                        String.valueOf(hints.get(0).file()),
                        Position.START,
                        SiteRule.HUGO_VERSIONS_DIFFER,
                        hints.get(0).version().toString(),
                        other.version().toString(),
                        String.valueOf(other.file()))));
    }

    private static boolean readsDifferently(HugoVersion one, HugoVersion other) {
        return Arrays.stream(HugoRule.values()).anyMatch(rule -> rule.holdsIn(one) != rule.holdsIn(other));
    }

    private Optional<HugoVersion> netlify() {
        return text(root.resolve(NETLIFY)).flatMap(text -> {
            SettingValues values = new SettingValues(DataFile.read(Format.TOML, text.getBytes(StandardCharsets.UTF_8))
                    .values());
            return values.text("context", "production", "environment", "hugo_version")
                    .or(() -> values.text("build", "environment", "hugo_version"))
                    .flatMap(HugoVersion::parse);
        });
    }

    private static Optional<HugoVersion> inWorkflow(String text) {
        Matcher matcher = IN_WORKFLOW.matcher(text);
        return matcher.find() ? HugoVersion.parse(matcher.group(1)) : Optional.empty();
    }

    /**
     * Returns the text of a file; empty if it does not exist, cannot be read, or is larger than such a file should be.
     */
    static Optional<String> text(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_SIZE + 1);
            return bytes.length > MAX_SIZE ? Optional.empty() : Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
