/** What the operator decides: {@code prosessbot.yml} and the environment, read strictly into one immutable record. */
@NullMarked
package no.prosessbot.config;

import org.jspecify.annotations.NullMarked;
