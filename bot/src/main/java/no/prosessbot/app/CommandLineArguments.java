package no.prosessbot.app;

import java.util.List;

/** The arguments as they were typed, also where Java could not decode them; see {@link ProcessEntries}. */
final class CommandLineArguments {

    private CommandLineArguments() {}

    /**
     * The arguments.
     *
     * @param decoded as Java hands them to {@code main}
     * @param process all of the process's own, the last of which are the program's
     */
    static List<String> recover(List<String> decoded, List<String> process) {
        if (process.size() < decoded.size() || decoded.stream().allMatch(CommandLineArguments::ascii)) {
            return decoded;
        }
        List<String> typed = process.subList(process.size() - decoded.size(), process.size());
        for (int i = 0; i < decoded.size(); i++) {
            if (!onlyAscii(decoded.get(i)).equals(onlyAscii(typed.get(i)))) {
                // Not the same arguments: the launcher took some of them out of a file.
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
