package no.prosessbot.config;

/**
 * The bot token. {@code toString()} does not reveal it.
 *
 * @param secret printable ASCII without spaces; must not be logged or written to a file
 */
public record Token(String secret) {

    @Override
    public String toString() {
        return "Token[secret]";
    }
}
