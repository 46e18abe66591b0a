package no.prosessbot.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.prosessbot.app.check.Baseline;
import no.prosessbot.app.check.Finding;
import no.prosessbot.config.FileNames;

/** The list of known findings on disk, which is written when it is missing, and then only ever gets shorter. */
final class BaselineFile {

    /** In bytes; a line of a list is about a hundred. */
    private static final long MAX_SIZE = 64L << 20;

    private final Path path;
    private final String name;
    private final Surroundings surroundings;
    private final Texts texts;

    private BaselineFile(Path path, String name, Surroundings surroundings, Texts texts) {
        this.path = path;
        this.name = name;
        this.surroundings = surroundings;
        this.texts = texts;
    }

    /** @param name relative to the working folder */
    static BaselineFile of(String name, Surroundings surroundings, Texts texts) throws UsageException {
        Path path = FileNames.resolve(surroundings.workingFolder(), name)
                .orElseThrow(() -> new UsageException(texts.say("baseline.not-readable", name)));
        return new BaselineFile(path, name, surroundings, texts);
    }

    /**
     * The findings that are not known. Where there is no list yet, all warnings of the content become one.
     *
     * @param all of the content
     * @param lookedAt true of the files that are reported on
     */
    List<Finding> unknown(List<Finding> all, List<Finding> findings, Predicate<String> lookedAt) throws UsageException {
        Optional<Baseline> known = read();
        if (known.isEmpty()) {
            Baseline first = Baseline.of(all);
            try {
                write(first);
            } catch (IOException e) {
                throw new UsageException(texts.say("baseline.not-written", name));
            }
            surroundings.tell(texts.say("baseline.first", first.size(), name));
            return first.compare(findings, lookedAt).told();
        }
        Baseline.Comparison comparison = known.get().compare(findings, lookedAt);
        if (comparison.known() > 0) {
            surroundings.tell(texts.say("baseline.known", comparison.known(), name));
        }
        int gone = known.get().size() - comparison.left().size();
        if (gone > 0) {
            shrink(comparison.left(), gone);
        }
        return comparison.told();
    }

    /** Where the list cannot be written, as in a folder that is only read, it is still right but for what is gone. */
    private void shrink(Baseline left, int gone) {
        try {
            write(left);
            surroundings.tell(texts.say("baseline.gone", gone, name));
        } catch (IOException e) {
            surroundings.tell(texts.say("baseline.not-written", name));
        }
    }

    private Optional<Baseline> read() throws UsageException {
        try {
            if (Files.isRegularFile(path) && Files.size(path) > MAX_SIZE) {
                throw new UsageException(texts.say("baseline.not-readable", name));
            }
            return Optional.of(Baseline.parse(Files.readString(path)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UsageException(texts.say("baseline.not-readable", name));
        } catch (Baseline.MalformedLine e) {
            throw new UsageException(texts.say("baseline.malformed", name, e.line()));
        }
    }

    /** All or nothing: another file takes its place. A link stays one, and the file's permissions stay what they are. */
    private void write(Baseline baseline) throws IOException {
        boolean there = Files.exists(path);
        Path target = there ? path.toRealPath() : path.toAbsolutePath();
        Path written = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.write(
                    written,
                    baseline.text().getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
            PosixFileAttributeView permissions = Files.getFileAttributeView(written, PosixFileAttributeView.class);
            if (there && permissions != null) {
                permissions.setPermissions(Files.getPosixFilePermissions(target));
            }
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
    }
}
