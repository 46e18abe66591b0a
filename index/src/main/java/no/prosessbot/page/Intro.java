package no.prosessbot.page;

import no.prosessbot.page.FrontMatter.Format;

/**
 * Where the front matter of a page stands, and where its text begins.
 *
 * @param from where the front matter begins, within its delimiters
 * @param to just past it
 * @param body where the text begins; in doubt, after a fault, early rather than late
 * @param comment where the HTML comment begins in which it stands, and whose end the text must have; -1 if in none
 */
record Intro(Format format, int from, int to, int body, int comment) {

    boolean commented() {
        return comment >= 0;
    }
}
