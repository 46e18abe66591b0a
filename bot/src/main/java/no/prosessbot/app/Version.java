package no.prosessbot.app;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Version of the program. */
public final class Version implements IVersionProvider {

    /** Returns the version, e.g. {@code 1.2.0}; {@code dev} if the program does not run from its jar. */
    public static String number() {
        return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "dev");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"prosessbot " + number()};
    }
}
