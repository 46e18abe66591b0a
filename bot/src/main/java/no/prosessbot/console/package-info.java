/**
 * The chat in the terminal, and the rendering of replies as text lines. Depends on replies and answers; knows nothing
 * of Discord.
 */
@NullMarked
package no.prosessbot.console;

import org.jspecify.annotations.NullMarked;
