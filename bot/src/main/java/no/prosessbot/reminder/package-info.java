/**
 * Reminds guilds of cards without an owner: what is due, when and where, posted through an outbox so that nothing is
 * posted twice. Knows nothing of Discord's API, which it reaches through the port
 * {@link no.prosessbot.reminder.Noticeboard}.
 */
@NullMarked
package no.prosessbot.reminder;

import org.jspecify.annotations.NullMarked;
