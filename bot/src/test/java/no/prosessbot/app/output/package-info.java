@NullMarked
package no.prosessbot.app.output;

import org.jspecify.annotations.NullMarked;
