package no.prosessbot.page;

import no.prosessbot.page.FrontMatter.Format;

/**
 * Location of a page's front matter and body. Offsets are in UTF-16 code units.
 *
 * @param format language of the front matter
 * @param from start of the front matter, inside its delimiters
 * @param to just past its end
 * @param body start of the body; after a fault rather too early than too late
 * @param comment start of the HTML comment that encloses the front matter and must be closed in the body; -1 if there
 *     is none
 */
record Intro(Format format, int from, int to, int body, int comment) {

    boolean commented() {
        return comment >= 0;
    }
}
