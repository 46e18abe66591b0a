package no.prosessbot.app;

import java.util.List;

/**
 * Recovers the command-line arguments as they were typed, even if Java could not decode them; see {@link
 * ProcessEntries}.
 */
final class CommandLineArguments {

    private CommandLineArguments() {}

    /**
     * Returns the arguments.
     *
     * @param decoded the arguments as passed to {@code main}
     * @param process all arguments of the process, of which the last ones are the program's
     */
    static List<String> recover(List<String> decoded, List<String> process) {
        if (process.size() < decoded.size() || decoded.stream().allMatch(CommandLineArguments::ascii)) {
            return decoded;
        }
        List<String> typed = process.subList(process.size() - decoded.size(), process.size());
        for (int i = 0; i < decoded.size(); i++) {
            if (!onlyAscii(decoded.get(i)).equals(onlyAscii(typed.get(i)))) {
                // The arguments differ: the Java launcher has read some of them from an argument file.
                return decoded;
            }
        }
        return List.copyOf(typed);
    }

    private static boolean ascii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static String onlyAscii(String text) {
        return text.codePoints()
                .filter(c -> c < 0x80)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
