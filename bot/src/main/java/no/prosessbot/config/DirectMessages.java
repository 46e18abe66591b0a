package no.prosessbot.config;

/** Whose direct messages are answered. */
public enum DirectMessages {
    EVERYBODY("alle"),
    /** Those who are on a server that is served, with the bot. */
    MEMBERS("medlemmer"),
    NOBODY("ingen");

    private final String id;

    DirectMessages(String id) {
        this.id = id;
    }

    /** As the configuration spells it. */
    String id() {
        return id;
    }
}
