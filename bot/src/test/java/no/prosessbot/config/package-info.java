@NullMarked
package no.prosessbot.config;

import org.jspecify.annotations.NullMarked;
