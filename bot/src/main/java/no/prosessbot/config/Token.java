package no.prosessbot.config;

/**
 * What the bot proves with that it is itself. Printing it by accident shows nothing.
 *
 * @param secret printable ASCII without spaces; nothing that may be logged or written to a file
 */
public record Token(String secret) {

    @Override
    public String toString() {
        return "Token[secret]";
    }
}
