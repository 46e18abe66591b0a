package no.prosessbot.discord;

import java.util.List;
import net.dv8tion.jda.api.interactions.commands.Command;
import no.prosessbot.card.Card;

/**
 * Titles and names that are offered while somebody types. A choice's value is the text itself, so that typing it out
 * does the same; only where it is longer than a value may be, a key stands for it.
 */
final class Suggestions {

    private static final String KEY = "p1#";

    private Suggestions() {}

    static List<Command.Choice> titles(String typed, Subjects subjects) {
        List<Card> cards = subjects.edition().handbook().cards();
        return subjects.edition().suggester().titles(typed, Limits.CHOICES).stream()
                .map(title -> fits(title)
                        ? choice(title, title)
                        : cards.stream()
                                .filter(card -> card.title().equals(title))
                                .findFirst()
                                .map(card -> choice(title, KEY + subjects.key(card)))
                                .orElseThrow())
                .toList();
    }

    static List<Command.Choice> people(String typed, Subjects subjects) {
        return subjects.edition().suggester().people(typed, Limits.CHOICES).stream()
                .map(name -> choice(name, fits(name) ? name : KEY + subjects.key(name)))
                .toList();
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

    private static boolean fits(String text) {
        return text.length() <= Limits.CHOICE_VALUE;
    }

    private static Command.Choice choice(String name, String value) {
        return new Command.Choice(PlainText.of(name, Limits.CHOICE_NAME), value);
    }
}
