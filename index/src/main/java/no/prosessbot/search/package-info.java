/** Finds cards and people by words. The only package that knows Lucene. */
@NullMarked
package no.prosessbot.search;

import org.jspecify.annotations.NullMarked;
