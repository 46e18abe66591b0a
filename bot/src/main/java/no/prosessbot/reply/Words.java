package no.prosessbot.reply;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import no.prosessbot.answer.Language;

/** The texts of one resource bundle in one language. The patterns are those of {@link MessageFormat}. */
final class Words {

    /** The sentences, labels and questions of this package. */
    static final String REPLIES = "replies";

    /** Most titles in one sentence; the rest are counted. */
    static final int MAX_LISTED = 12;

    private static final int LARGEST_NUMBER_IN_LETTERS = 12;

    private final ResourceBundle bundle;
    private final Locale locale;

    Words(String bundleName, Language language) {
        this.locale = Locale.forLanguageTag(language.tag());
        this.bundle = ResourceBundle.getBundle(
                Words.class.getPackageName() + "." + bundleName,
                // Bokmål is the bundle without a suffix, which also stands in for whatever another language lacks.
                language == Language.BOKMAAL ? Locale.ROOT : locale,
                Words.class.getClassLoader(),
                // Without it the machine's own locale would be asked before bokmål.
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Map<Language, Words> inEachLanguage(String bundleName) {
        Map<Language, Words> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(language, new Words(bundleName, language));
        }
        return Map.copyOf(words);
    }

    static Words in(Map<Language, Words> words, Language language) {
        return Objects.requireNonNull(words.get(language));
    }

    Locale locale() {
        return locale;
    }

    String say(String key, Object... arguments) {
        return format(bundle.getString(key), arguments);
    }

    /** The text, or empty where the bundle has none of that key. */
    Optional<String> find(String key, Object... arguments) {
        return bundle.containsKey(key) ? Optional.of(say(key, arguments)) : Optional.empty();
    }

    private String format(String pattern, Object... arguments) {
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /** A, B og C; after {@link #MAX_LISTED} of them the rest are counted. */
    String all(List<String> names) {
        if (names.size() > MAX_LISTED) {
            return say(
                    "list.more",
                    String.join(", ", names.subList(0, MAX_LISTED)),
                    Integer.toString(names.size() - MAX_LISTED));
        }
        return joined(names, "list.and");
    }

    /** A, B eller C; never more than {@link #MAX_LISTED} of them are named. */
    String either(List<String> names) {
        return names.size() > MAX_LISTED ? all(names) : joined(names, "list.or");
    }

    private String joined(List<String> names, String lastKey) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        int last = names.size() - 1;
        return say(lastKey, String.join(", ", names.subList(0, last)), names.get(last));
    }

    /** A count of processes with its noun, e.g. {@code tre prosesser}. */
    String processes(int count) {
        return say(count == 1 ? "process.one" : "process.many", number(count));
    }

    private String number(int count) {
        return count <= LARGEST_NUMBER_IN_LETTERS ? say("number." + count) : Integer.toString(count);
    }

    /** As the beginning of a sentence has it. */
    static String capitalised(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
