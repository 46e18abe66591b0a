/** The findings of {@code check} in the forms that people and build servers read. */
@NullMarked
package no.prosessbot.app.check;

import org.jspecify.annotations.NullMarked;
