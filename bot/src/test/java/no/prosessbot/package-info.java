@NullMarked
package no.prosessbot;

import org.jspecify.annotations.NullMarked;
