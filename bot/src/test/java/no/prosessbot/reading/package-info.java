@NullMarked
package no.prosessbot.reading;

import org.jspecify.annotations.NullMarked;
