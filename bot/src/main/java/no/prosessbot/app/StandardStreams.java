package no.prosessbot.app;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The process's standard input and output. Java does not reveal whether they were open: if a process is started without
 * one, as by {@code <&-} in a shell, its descriptor refers to whatever file Java opened first, often its own class
 * library. Linux tells which file that is; on other systems both are assumed to be open.
 */
final class StandardStreams {

    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");
    private static final Pattern SEPARATOR = Pattern.compile(File.pathSeparator, Pattern.LITERAL);

    private StandardStreams() {}

    /**
     * Returns standard input. Reading from it throws {@link UnreadableInputException} if it was closed or reading
     * fails.
     */
    static InputStream in() {
        boolean closed = Files.isDirectory(DESCRIPTORS) && isClosed(DESCRIPTORS.resolve("0"));
        return new StandardInput(new FileInputStream(FileDescriptor.in), closed);
    }

    /**
     * Returns whether standard output is a pipe or a socket. Then writing can only fail because the reader has gone
     * away; the error message of the system cannot be checked, because it depends on the locale.
     */
    static boolean outputHasReader() {
        try {
            String target = Files.readSymbolicLink(DESCRIPTORS.resolve("1"))
                    .getFileName()
                    .toString();
            return target.startsWith("pipe:") || target.startsWith("socket:");
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }

    private static boolean isClosed(Path descriptor) {
        try {
            return isOfJava(Files.readSymbolicLink(descriptor));
        } catch (NoSuchFileException e) {
            return true;
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }

    private static boolean isOfJava(Path file) throws IOException {
        return file.startsWith(Path.of(System.getProperty("java.home")).toRealPath()) || isOnClassPath(file);
    }

    private static boolean isOnClassPath(Path file) throws IOException {
        for (String entry :
                SEPARATOR.splitAsStream(System.getProperty("java.class.path")).toList()) {
            Path path = Path.of(entry);
            if (Files.isRegularFile(path) && path.toRealPath().equals(file)) {
                return true;
            }
        }
        return false;
    }
}
