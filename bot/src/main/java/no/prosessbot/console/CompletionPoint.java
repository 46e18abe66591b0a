package no.prosessbot.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.prosessbot.card.Card;
import no.prosessbot.card.Handbook;
import no.prosessbot.reply.SlashCommand;

/**
 * Completion context: the text being typed at the cursor, and the candidates for it. Candidates are commands at the
 * start of a line, and titles and names, also of several words, anywhere.
 *
 * @param start where the typed text begins in the text before the cursor, in UTF-16 code units
 * @param candidates those that begin with the typed text; commands that take an argument end in a blank
 */
record CompletionPoint(int start, List<String> candidates) {

    /** Longest title or name that is recognised, in words; the rest of the question before it does not matter. */
    private static final int MOST_WORDS = 8;

    private static final String BEFORE_A_WORD = " \t:«»\"“”/(";

    /**
     * Returns the context for the longest text before the cursor that begins a candidate; without candidates if there
     * is none.
     */
    static CompletionPoint at(String beforeCursor, Handbook handbook) {
        List<String> vocabulary = vocabulary(beforeCursor, handbook);
        for (int start : starts(beforeCursor)) {
            String typed = beforeCursor.substring(start);
            List<String> fitting = vocabulary.stream()
                    .filter(candidate -> candidate.regionMatches(true, 0, typed, 0, typed.length()))
                    .toList();
            if (!fitting.isEmpty()) {
                return new CompletionPoint(start, fitting);
            }
        }
        return new CompletionPoint(beforeCursor.length(), List.of());
    }

    /**
     * Starts of words, the farthest from the cursor first. The cursor itself is included only where a word may begin.
     */
    private static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>();
        for (int i = text.length(); i >= 0 && starts.size() <= MOST_WORDS; i--) {
            if (i == 0 || BEFORE_A_WORD.indexOf(text.charAt(i - 1)) >= 0) {
                starts.add(0, i);
            }
        }
        return starts;
    }

    private static List<String> vocabulary(String beforeCursor, Handbook handbook) {
        if (!beforeCursor.startsWith("/")) {
            return both(titles(handbook), people(handbook));
        }
        for (SlashCommand command : SlashCommand.values()) {
            String typed = command.typed() + " ";
            if (beforeCursor.regionMatches(true, 0, typed, 0, typed.length())) {
                return arguments(command, handbook);
            }
        }
        return Arrays.stream(SlashCommand.values())
                .filter(command -> !command.onlyOnDiscord())
                .map(command -> command.takesArgument() ? command.typed() + " " : command.typed())
                .toList();
    }

    private static List<String> arguments(SlashCommand command, Handbook handbook) {
        return switch (command) {
            case CARD, OWNER, LEADER -> titles(handbook);
            case ROLES -> people(handbook);
            case ASK -> both(titles(handbook), people(handbook));
            case LIST, MISSING, REMIND, STATUS, HELP -> List.of();
        };
    }

    private static List<String> both(List<String> titles, List<String> people) {
        Set<String> all = new LinkedHashSet<>(titles);
        all.addAll(people);
        return List.copyOf(all);
    }

    private static List<String> titles(Handbook handbook) {
        return handbook.cards().stream()
                .map(card -> Ink.safe(card.title()))
                .distinct()
                .toList();
    }

    private static List<String> people(Handbook handbook) {
        Set<String> people = new LinkedHashSet<>();
        for (Card card : handbook.cards()) {
            card.owner().names().forEach(name -> people.add(Ink.safe(name)));
            card.leader().names().forEach(name -> people.add(Ink.safe(name)));
        }
        return List.copyOf(people);
    }
}
