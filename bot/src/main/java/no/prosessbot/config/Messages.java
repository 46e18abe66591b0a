package no.prosessbot.config;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this package, in bokmål: when the configuration is at fault, no other language is known. */
final class Messages {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("no.prosessbot.config.messages", Locale.ROOT);

    private Messages() {}

    private static final Locale BOKMAAL = Locale.forLanguageTag("nb");

    static String text(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), BOKMAAL).format(arguments);
    }
}
