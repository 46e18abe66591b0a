package no.prosessbot.discord.loopback;

/** A server. */
public record Guild(String id, String name, String locale) {}
