/** What a reader of a rendered page sees of its Markdown, as Goldmark renders it. Knows nothing of Hugo's files and of processes. */
@NullMarked
package no.prosessbot.markdown;

import org.jspecify.annotations.NullMarked;
