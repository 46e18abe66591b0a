package no.prosessbot.config;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** This package's messages, always in bokmål: while the configuration is invalid, no other language can be known. */
final class Messages {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("no.prosessbot.config.messages", Locale.ROOT);

    private Messages() {}

    private static final Locale BOKMAAL = Locale.forLanguageTag("nb");

    static String text(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), BOKMAAL).format(arguments);
    }
}
