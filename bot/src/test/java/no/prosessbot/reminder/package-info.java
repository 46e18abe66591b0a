@NullMarked
package no.prosessbot.reminder;

import org.jspecify.annotations.NullMarked;
