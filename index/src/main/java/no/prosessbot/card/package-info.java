/** Makes cards of shortcodes, and a handbook of the cards and problems of one reading. Knows nothing of Lucene. */
@NullMarked
package no.prosessbot.card;

import org.jspecify.annotations.NullMarked;
