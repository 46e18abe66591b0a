package no.prosessbot.discord;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.interactions.commands.Command;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Card;

/**
 * Titles and names that are offered while somebody types. A choice's value is the text itself, so that typing it out
 * does the same; only where it is longer than a value may be, a key stands for it.
 */
final class Suggestions {

    private static final String KEY = "p1#";

    private Suggestions() {}

    static List<Command.Choice> titles(String typed, Subjects subjects, Language language) {
        List<Card> cards = subjects.edition().handbook().cards();
        return choices(
                subjects.edition().suggester(language).titles(typed, Limits.CHOICES),
                title -> cards.stream()
                        .filter(card -> card.title().equals(title))
                        .findFirst()
                        .map(subjects::key)
                        .orElseThrow());
    }

    static List<Command.Choice> people(String typed, Subjects subjects, Language language) {
        return choices(subjects.edition().suggester(language).people(typed, Limits.CHOICES), subjects::key);
    }

    /** The title that a choice stands for, or else what was typed. */
    static String title(String value, Subjects subjects) {
        return value.startsWith(KEY)
                ? subjects.card(value.substring(KEY.length())).map(Card::title).orElse(value)
                : value;
    }

    /** The name that a choice stands for, or else what was typed. */
    static String person(String value, Subjects subjects) {
        return value.startsWith(KEY)
                ? subjects.person(value.substring(KEY.length())).orElse(value)
                : value;
    }

    private static List<Command.Choice> choices(List<String> texts, UnaryOperator<String> key) {
        List<String> labels = Labels.of(texts, Limits.CHOICE_NAME);
        return IntStream.range(0, texts.size())
                .mapToObj(i -> {
                    String text = texts.get(i);
                    String value = text.length() <= Limits.CHOICE_VALUE ? text : KEY + key.apply(text);
                    return new Command.Choice(labels.get(i), value);
                })
                .toList();
    }
}
