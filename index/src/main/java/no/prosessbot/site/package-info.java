/** The pages of a Hugo site: which files are pages, and which of those a reader of the site sees. Knows nothing of processes. */
@NullMarked
package no.prosessbot.site;

import org.jspecify.annotations.NullMarked;
