package no.prosessbot.config;

/**
 * Thrown when the configuration is invalid. The message is one sentence for the operator: where, what, and the remedy.
 */
public final class ConfigurationException extends Exception {

    private static final long serialVersionUID = 1L;

    ConfigurationException(String sentence) {
        super(sentence);
    }

    /** Returns the message, e.g. {@code prosessbot.yml:3:1: Ukjent nøkkel …}. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
