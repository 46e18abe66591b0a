/** The text of addresses, as Hugo and Go's {@code net/url} and {@code path} write it; knows nothing of sites and pages. */
@NullMarked
package no.prosessbot.address;

import org.jspecify.annotations.NullMarked;
