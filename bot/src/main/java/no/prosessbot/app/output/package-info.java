/** How output is spelt, whatever it says. */
@NullMarked
package no.prosessbot.app.output;

import org.jspecify.annotations.NullMarked;
