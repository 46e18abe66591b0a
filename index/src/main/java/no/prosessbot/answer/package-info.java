/**
 * Understands a question and answers it from the handbook. Builds on {@code search} and {@code card}; knows nothing of
 * chat.
 */
@NullMarked
package no.prosessbot.answer;

import org.jspecify.annotations.NullMarked;
