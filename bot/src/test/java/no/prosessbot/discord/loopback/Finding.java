package no.prosessbot.discord.loopback;

import java.util.List;

/** One place of a body that is against Discord's limits. */
record Finding(List<String> steps, String code, String message) {

    @Override
    public String toString() {
        return String.join(".", steps) + ": " + code + ": " + message;
    }
}
