package no.prosessbot.console;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.prosessbot.card.Nearest;
import no.prosessbot.reply.Graphemes;
import no.prosessbot.reply.SlashCommand;

/** A line that begins with a slash, parsed as a Discord slash command. */
sealed interface TypedCommand {

    /**
     * A known command.
     *
     * @param argument the argument without its option's name; empty if none was typed
     */
    record Known(SlashCommand command, String argument) implements TypedCommand {}

    /**
     * An unknown command.
     *
     * @param typed its first words
     * @param nearest known command with the most similar spelling; empty if none is similar
     */
    record Unknown(String typed, Optional<SlashCommand> nearest) implements TypedCommand {}

    /** Longest word of an unknown command, in UTF-16 code units; longer ones are cut. */
    int LONGEST = 40;

    /**
     * Parses a line, ignoring case; {@code /hvem eier Release} and {@code /hvem eier prosess:Release} are equivalent.
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
        // Compares as many words as both have: "/hvem" alone is the beginning of a command.
        for (int count = Math.min(2, words.size()); count > 0; count--) {
            Map<String, SlashCommand> beginnings = beginnings(count);
            String typed = firstOf(words, count);
            Optional<String> nearest = Nearest.to(folded(typed), beginnings.keySet());
            if (nearest.isPresent()) {
                return new Unknown(typed, nearest.map(beginnings::get));
            }
        }
        return new Unknown(firstOf(words, 1), Optional.empty());
    }

    private static Map<String, SlashCommand> beginnings(int count) {
        Map<String, SlashCommand> beginnings = new LinkedHashMap<>();
        for (SlashCommand command : SlashCommand.values()) {
            List<String> own = Arrays.asList(folded(command.typed()).split(" "));
            if (own.size() >= count) {
                beginnings.putIfAbsent(firstOf(own, count), command);
            }
        }
        return beginnings;
    }

    private static String firstOf(List<String> words, int count) {
        return words.stream().limit(count).map(TypedCommand::cut).collect(Collectors.joining(" "));
    }

    private static String cut(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, Graphemes.floor(word, LONGEST)) + "…";
    }

    /** Folds to lower case, {@code ø} to {@code o} and {@code å} to {@code a}, for keyboards without these letters. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('ø', 'o')
                .replace('å', 'a');
    }
}
