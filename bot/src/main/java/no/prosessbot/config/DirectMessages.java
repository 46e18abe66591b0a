package no.prosessbot.config;

/** Whose direct messages are answered. */
public enum DirectMessages {
    EVERYBODY("alle"),
    /** Members of a served guild that the bot is in too. */
    MEMBERS("medlemmer"),
    NOBODY("ingen");

    private final String id;

    DirectMessages(String id) {
        this.id = id;
    }

    /** The spelling used in the configuration. */
    String id() {
        return id;
    }
}
