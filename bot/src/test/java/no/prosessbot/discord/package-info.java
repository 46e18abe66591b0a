@NullMarked
package no.prosessbot.discord;

import org.jspecify.annotations.NullMarked;
