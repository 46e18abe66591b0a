/**
 * Every word that a user reads, in bokmål, nynorsk and English: turns an answer into a reply that a terminal or a chat
 * can lay out. Knows neither terminal nor Discord.
 */
@NullMarked
package no.prosessbot.reply;

import org.jspecify.annotations.NullMarked;
