/**
 * The operator's configuration: {@code prosessbot.yml} and environment variables, strictly validated and read into one
 * immutable record. Depends on no other package of the bot.
 */
@NullMarked
package no.prosessbot.config;

import org.jspecify.annotations.NullMarked;
