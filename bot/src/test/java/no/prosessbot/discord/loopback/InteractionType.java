package no.prosessbot.discord.loopback;

/** The kinds of interaction, with the kinds of callback that may answer each. */
enum InteractionType {
    COMMAND(2, "459"),
    COMPONENT(3, "45679"),
    AUTOCOMPLETE(4, "8"),
    MODAL(5, "4567");

    private final int number;
    private final String callbacks;

    InteractionType(int number, String callbacks) {
        this.number = number;
        this.callbacks = callbacks;
    }

    int number() {
        return number;
    }

    boolean mayBeAnsweredBy(int callback) {
        return callbacks.contains(Integer.toString(callback));
    }
}
