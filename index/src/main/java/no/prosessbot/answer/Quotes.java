package no.prosessbot.answer;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in quotation marks in a question: there somebody says exactly which of several is meant that are spelt
 * nearly alike, as a choice between them does.
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

    /** True if a title or a name is quoted letter by letter. */
    boolean have(String name) {
        return !quoted.isEmpty() && quoted.contains(composed(name));
    }

    private static String composed(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }
}
