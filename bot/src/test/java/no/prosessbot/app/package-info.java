@NullMarked
package no.prosessbot.app;

import org.jspecify.annotations.NullMarked;
