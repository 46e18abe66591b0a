/** Measures how fast questions are answered. Apart from the tests: nothing here can fail. */
@NullMarked
package no.prosessbot.bench;

import org.jspecify.annotations.NullMarked;
