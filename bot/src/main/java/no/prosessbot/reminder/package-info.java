/** Tells of cards without an owner: what is due, when, where, and that it is told once. Knows nothing of Discord. */
@NullMarked
package no.prosessbot.reminder;

import org.jspecify.annotations.NullMarked;
