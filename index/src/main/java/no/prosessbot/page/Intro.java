package no.prosessbot.page;

import no.prosessbot.page.FrontMatter.Format;

/**
 * Where the front matter of a page stands, and where its text begins.
 *
 * @param from where the front matter begins, within its delimiters
 * @param to just past it
 * @param body where the text begins; in doubt, after a fault, early rather than late
 * @param commented whether it stands in an HTML comment, whose end the text must have
 */
record Intro(Format format, int from, int to, int body, boolean commented) {}
