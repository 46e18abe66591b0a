/** Reads a page as Hugo does: front matter, shortcodes and their parameters, each with its position. Knows nothing of processes. */
@NullMarked
package no.prosessbot.page;

import org.jspecify.annotations.NullMarked;
