package no.prosessbot.answer;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The quoted parts of a question. A quotation says exactly which of several similarly spelt names is meant, as a choice
 * offered by the bot does.
 */
final class Quotes {

    private static final Pattern QUOTED = Pattern.compile("[«»“”„\"]([^«»“”„\"]++)[«»“”\"]");

    private final Set<String> quoted = new HashSet<>();

    private Quotes() {}

    static Quotes of(String question) {
        Quotes quotes = new Quotes();
        Matcher matcher = QUOTED.matcher(question);
        while (matcher.find()) {
            quotes.quoted.add(composed(matcher.group(1)));
        }
        return quotes;
    }

    /**
     * True if a title or name is quoted letter by letter, ignoring blanks at its ends and differences in Unicode
     * composition.
     */
    boolean have(String name) {
        return !quoted.isEmpty() && quoted.contains(composed(name));
    }

    private static String composed(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }
}
