/**
 * Turns shortcodes into cards, and the cards and problems of one reading into a handbook. Builds on {@code page} and
 * {@code site}; knows nothing of Lucene.
 */
@NullMarked
package no.prosessbot.card;

import org.jspecify.annotations.NullMarked;
