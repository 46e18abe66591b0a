package no.prosessbot.discord;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import no.prosessbot.answer.Language;

/** Message bundle of the texts that only Discord needs: commands, buttons, notes. Immutable and thread-safe. */
final class Texts {

    private final Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);

    Texts() {
        for (Language language : Language.values()) {
            bundles.put(
                    language,
                    ResourceBundle.getBundle(
                            "no.prosessbot.discord.texts",
                            suffix(language),
                            Texts.class.getClassLoader(),
                            // Otherwise the machine's default locale would be tried before bokmål.
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        }
    }

    /** Returns the language for a user's Discord locale: Norwegian for Scandinavian locales, else English. */
    static Language language(DiscordLocale locale) {
        return switch (locale) {
            case NORWEGIAN, SWEDISH, DANISH -> Language.BOKMAAL;
            default -> Language.ENGLISH;
        };
    }

    /**
     * Returns the message of a key, formatted by {@link MessageFormat}.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    String say(Language language, String key, Object... arguments) {
        String pattern = Objects.requireNonNull(bundles.get(language)).getString(key);
        return new MessageFormat(pattern, Locale.forLanguageTag(language.tag())).format(arguments);
    }

    /** Bokmål is the bundle without a suffix. */
    private static Locale suffix(Language language) {
        return language == Language.BOKMAAL ? Locale.ROOT : Locale.forLanguageTag(language.tag());
    }
}
