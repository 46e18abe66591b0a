package no.prosessbot.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import no.prosessbot.page.Position;
import no.prosessbot.page.Problem;

/** Reads a page's bytes, unless they are too many. */
final class PageFileReader {

    /** In bytes. A page of a whole book is a tenth of that. */
    static final int MAX_SIZE = 16 << 20;

    private static final int MEBIBYTE = 1 << 20;

    private PageFileReader() {}

    /** Empty if the file cannot be read; {@code problems} then says why. */
    static Optional<byte[]> read(ContentFile file, List<Problem> problems) {
        try (InputStream in = Files.newInputStream(file.onDisk())) {
            long size = Files.size(file.onDisk());
            // The size is asked first, so that a huge file costs nothing, and limited again, for the file may grow.
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
