/** The conversation in the terminal, and answers laid out for it. Knows nothing of Discord. */
@NullMarked
package no.prosessbot.console;

import org.jspecify.annotations.NullMarked;
