package no.prosessbot.config;

import org.jspecify.annotations.Nullable;

/**
 * How the bot behaves on Discord.
 *
 * @param guild the only server that gets the commands, at once, as one wants while developing; null for every server
 * @param privateAnswers whether only the one who asked sees an answer, until that person shares it
 */
public record DiscordSettings(@Nullable Long guild, boolean privateAnswers) {}
