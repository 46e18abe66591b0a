/** A Discord on the loopback interface, to which an unmodified library logs in. */
@NullMarked
package no.prosessbot.discord.loopback;

import org.jspecify.annotations.NullMarked;
