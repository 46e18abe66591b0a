/**
 * The Discord bot: login and gateway, commands, components, layouts and posted reminders. The only package that knows
 * JDA. It depends on answers, replies, reminders and their settings; only the composition root depends on it.
 */
@NullMarked
package no.prosessbot.discord;

import org.jspecify.annotations.NullMarked;
