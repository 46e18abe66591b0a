package no.prosessbot.console;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.prosessbot.reply.SlashCommand;
import org.jline.utils.Levenshtein;

/** A line that begins with a slash, read as Discord would have offered it. */
sealed interface TypedCommand {

    /**
     * A command of ours.
     *
     * @param argument without its option's name; empty where none was typed
     */
    record Known(SlashCommand command, String argument) implements TypedCommand {}

    /**
     * None of ours.
     *
     * @param typed its first words
     * @param nearest the one that is spelt most like it
     */
    record Unknown(String typed, SlashCommand nearest) implements TypedCommand {}

    /** Longest command that is compared with ours, in UTF-16 code units. */
    int LONGEST = 40;

    /**
     * Reads a line in any case; {@code /hvem eier Release} and {@code /hvem eier prosess:Release} are the same.
     *
     * @param line begins with a slash, not with blanks
     */
    static TypedCommand of(String line) {
        List<String> words = Arrays.asList(line.strip().split("\\s+", 4));
        for (int count = Math.min(2, words.size()); count > 0; count--) {
            String name = folded(String.join(" ", words.subList(0, count)));
            String rest = String.join(" ", words.subList(count, words.size()));
            for (SlashCommand command : SlashCommand.values()) {
                if (folded(command.typed()).equals(name)) {
                    return new Known(command, argument(command, rest));
                }
            }
            if (name.equals("/hjelp") || name.equals("/help")) {
                return new Known(SlashCommand.HELP, "");
            }
        }
        return unknown(words);
    }

    private static String argument(SlashCommand command, String rest) {
        String option = command.option() + ":";
        boolean named = command.takesArgument() && rest.regionMatches(true, 0, option, 0, option.length());
        return (named ? rest.substring(option.length()) : rest).strip();
    }

    private static TypedCommand unknown(List<String> words) {
        String first = cut(words.get(0));
        String firstTwo = words.size() > 1 ? first + " " + cut(words.get(1)) : first;
        SlashCommand nearest = Arrays.stream(SlashCommand.values())
                .min(Comparator.comparingInt(
                        command -> distance(command, command.typed().contains(" ") ? folded(firstTwo) : folded(first))))
                .orElseThrow();
        return new Unknown(nearest.typed().contains(" ") ? firstTwo : first, nearest);
    }

    private static int distance(SlashCommand command, String typed) {
        return Levenshtein.distance(typed, folded(command.typed()));
    }

    private static String cut(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST) + "…";
    }

    /** Lower case, and {@code o} for {@code ø}, for keyboards without one. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('ø', 'o');
    }
}
