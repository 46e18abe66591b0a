package no.prosessbot.app;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import no.prosessbot.answer.Language;

/** The sentences of the command line that are no answers. */
final class Texts {

    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(Language language) {
        this.locale = Locale.forLanguageTag(language.tag());
        // Bokmål is the bundle without a suffix.
        this.bundle = bundle("no.prosessbot.app.texts", language == Language.BOKMAAL ? Locale.ROOT : locale);
    }

    static Texts in(Language language) {
        return new Texts(language);
    }

    /** Until the configuration is read, and where it cannot be. */
    static Texts beforeConfiguration() {
        return in(Language.BOKMAAL);
    }

    /** What picocli prints for {@code --help}; in bokmål, as the configuration is not read for it. */
    static ResourceBundle help() {
        return bundle("no.prosessbot.app.help", Locale.ROOT);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name,
                locale,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** The text, or empty where there is none of that key. */
    Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(say(key)) : Optional.empty();
    }
}
