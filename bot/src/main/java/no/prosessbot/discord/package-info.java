/** The conversation on Discord. The only package that knows JDA. */
@NullMarked
package no.prosessbot.discord;

import org.jspecify.annotations.NullMarked;
