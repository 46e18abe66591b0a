@NullMarked
package no.prosessbot.app.check;

import org.jspecify.annotations.NullMarked;
