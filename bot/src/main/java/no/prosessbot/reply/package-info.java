/** Every word that a user reads, in bokmål, nynorsk and English. Knows neither terminal nor Discord. */
@NullMarked
package no.prosessbot.reply;

import org.jspecify.annotations.NullMarked;
