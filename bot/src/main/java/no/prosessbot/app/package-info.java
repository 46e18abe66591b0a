/**
 * The entry point {@code Main}, the command line, and the wiring: the only place that creates objects of several
 * packages. It depends on all other packages; none depends on it.
 */
@NullMarked
package no.prosessbot.app;

import org.jspecify.annotations.NullMarked;
