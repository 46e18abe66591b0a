/**
 * Full-text search for cards and people. The only package that knows Lucene; it builds on {@code card} and is used by
 * {@code answer}.
 */
@NullMarked
package no.prosessbot.search;

import org.jspecify.annotations.NullMarked;
