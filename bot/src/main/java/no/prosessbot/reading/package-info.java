/** Notices that the content has changed, and makes a new edition of it take over. Has no words of its own. */
@NullMarked
package no.prosessbot.reading;

import org.jspecify.annotations.NullMarked;
