/**
 * The Discord bot: login and gateway, commands, components, layouts and posted reminders. The only package that knows
 * JDA. It depends on replies, reminders and answers; nothing but the composition root depends on it.
 */
@NullMarked
package no.prosessbot.discord;

import org.jspecify.annotations.NullMarked;
