package no.prosessbot.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A fault in the content, as data: where it is and which rule it breaks. The words that a person reads are made of
 * {@code rule} and {@code arguments} elsewhere.
 *
 * @param file relative to the content folder, with {@code /} between folders
 * @param at where the token that failed begins
 * @param rule what is wrong
 * @param arguments what the message quotes (what was seen, what was expected, another position), in the order that the
 *     rule documents; raw text from the page, cut to {@link #MAX_ARGUMENT} characters
 */
public record Problem(String file, Position at, Rule rule, List<String> arguments) {

    /** Longest quotation from a page, in UTF-16 code units. */
    public static final int MAX_ARGUMENT = 80;

    /** By file, then position, then rule, so that a list is the same whatever order the problems were found in. */
    public static final Comparator<Problem> IN_PAGE_ORDER = Comparator.comparing(Problem::file)
            .thenComparing(Problem::at)
            .thenComparing(problem -> problem.rule().id());

    public Problem {
        arguments = cut(arguments, rule.otherPlace().orElse(-1));
    }

    public static Problem of(String file, Position at, Rule rule, String... arguments) {
        return new Problem(file, at, rule, List.of(arguments));
    }

    /** @param whole which of them is the name of a file, and no quotation */
    private static List<String> cut(List<String> arguments, int whole) {
        return IntStream.range(0, arguments.size())
                .mapToObj(i -> i == whole ? arguments.get(i) : cut(arguments.get(i)))
                .toList();
    }

    private static String cut(String text) {
        if (text.length() <= MAX_ARGUMENT) {
            return text;
        }
        int end = MAX_ARGUMENT - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }
}
