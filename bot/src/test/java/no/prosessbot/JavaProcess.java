package no.prosessbot;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What tests start that are tagged {@value #TAG}: the compiled classes on the Java that runs the tests, or else the jar and
 * the Java that the system properties {@code prosessbot.jar} and {@code prosessbot.java} name, so that the same tests try
 * the built jar on another Java.
 */
public final class JavaProcess {

    /** Of tests that start the program, or a part of it, as a process of its own. */
    public static final String TAG = "process";

    private JavaProcess() {}

    /** The Java to start. */
    public static String java() {
        return System.getProperty(
                "prosessbot.java",
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
    }

    /** Starts the program; its arguments follow. */
    public static List<String> program() {
        String jar = System.getProperty("prosessbot.jar");
        return jar != null
                ? List.of(java(), "-jar", jar)
                : List.of(
                        java(),
                        // Most of these processes live for a second or two, in which compiling well does not pay.
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        // As the manifest of the jar says; Java 25 warns of it otherwise.
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        Objects.requireNonNull(System.getProperty("java.class.path")),
                        "no.prosessbot.app.Main");
    }
}
