/**
 * Reads a page as Hugo does: front matter, and shortcodes with their parameters and positions. Knows nothing of
 * processes or sites; {@code card} and {@code site} build on it.
 */
@NullMarked
package no.prosessbot.page;

import org.jspecify.annotations.NullMarked;
