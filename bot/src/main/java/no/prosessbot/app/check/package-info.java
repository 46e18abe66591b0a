/**
 * The findings of the {@code check} command in the formats that people and build servers read. Used by the command
 * line; depends on the handbook.
 */
@NullMarked
package no.prosessbot.app.check;

import org.jspecify.annotations.NullMarked;
