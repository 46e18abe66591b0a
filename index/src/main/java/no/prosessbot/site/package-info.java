/**
 * The pages of a Hugo site: which files are pages, and which of them readers see. Builds on {@code page}; knows nothing
 * of processes.
 */
@NullMarked
package no.prosessbot.site;

import org.jspecify.annotations.NullMarked;
