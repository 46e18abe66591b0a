/** Reads a question and answers it from the handbook. Knows nothing of chat. */
@NullMarked
package no.prosessbot.answer;

import org.jspecify.annotations.NullMarked;
