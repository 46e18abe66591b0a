/**
 * Watches the content and replaces the active snapshot of the handbook when it changes, keeping the last good one.
 * Produces no text for users; depends on no other package of the bot.
 */
@NullMarked
package no.prosessbot.reading;

import org.jspecify.annotations.NullMarked;
