/** Wires everything: the only place that makes objects of several packages, and the program's entry. */
@NullMarked
package no.prosessbot.app;

import org.jspecify.annotations.NullMarked;
