/** Low-level output formats, such as JSON, that know nothing of the application. Used by the command line. */
@NullMarked
package no.prosessbot.app.output;

import org.jspecify.annotations.NullMarked;
