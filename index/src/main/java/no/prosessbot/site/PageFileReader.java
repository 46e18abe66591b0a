package no.prosessbot.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import no.prosessbot.page.Position;
import no.prosessbot.page.Problem;

/** Reads the bytes of a page, up to a maximum size. */
final class PageFileReader {

    /** In bytes; ten times the size of a page that holds a whole book. */
    static final int MAX_SIZE = 16 << 20;

    private static final int MEBIBYTE = 1 << 20;

    private PageFileReader() {}

    /** Returns the contents of a file; empty if it cannot be read, after adding the reason to {@code problems}. */
    static Optional<byte[]> read(ContentFile file, List<Problem> problems) {
        try (InputStream in = Files.newInputStream(file.onDisk())) {
            long size = Files.size(file.onDisk());
            // check the size first, so that a huge file costs nothing, and limit the read, since the file may grow
            byte[] bytes = size > MAX_SIZE ? new byte[0] : in.readNBytes(MAX_SIZE + 1);
            if (size <= MAX_SIZE && bytes.length <= MAX_SIZE) {
                return Optional.of(bytes);
            }
            String mebibytes = Long.toString(Math.max(size, bytes.length) / MEBIBYTE);
            tell(file, problems, FileRule.FILE_TOO_LARGE, mebibytes, Integer.toString(MAX_SIZE / MEBIBYTE));
        } catch (NoSuchFileException e) {
            tell(file, problems, FileRule.VANISHED_FILE);
        } catch (IOException e) {
            tell(file, problems, FileRule.UNREADABLE_FILE);
        }
        return Optional.empty();
    }

    private static void tell(ContentFile file, List<Problem> problems, FileRule rule, String... arguments) {
        problems.add(Problem.of(file.name(), Position.START, rule, arguments));
    }
}
