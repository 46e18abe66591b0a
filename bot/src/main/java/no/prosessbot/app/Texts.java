package no.prosessbot.app;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import no.prosessbot.answer.Language;

/** Message bundle of the command line's own sentences, i.e. all but answers. */
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

    /** Returns the texts for use before the configuration has been read, or when it cannot be read; in bokmål. */
    static Texts beforeConfiguration() {
        return in(Language.BOKMAAL);
    }

    /** Returns the texts of {@code --help}; in bokmål, because help does not read the configuration. */
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

    /**
     * Returns the message of a key, formatted by {@link MessageFormat}.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** Returns the message of a key; empty if there is no such key. */
    Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(say(key)) : Optional.empty();
    }
}
