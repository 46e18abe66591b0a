package no.prosessbot.page;

import org.jspecify.annotations.Nullable;

/** The two shortcode notations. They differ in what Hugo does with the output. */
enum Delimiter {
    PLAIN("{{<", ">}}"),
    MARKDOWN("{{%", "%}}");

    static final int LENGTH = 3;
    static final String COMMENT = "/*";

    final String open;
    final String close;
    final String commentEnd;

    Delimiter(String open, String close) {
        this.open = open;
        this.close = close;
        this.commentEnd = "*/" + close;
    }

    Delimiter other() {
        return this == PLAIN ? MARKDOWN : PLAIN;
    }

    /** Returns the notation whose opening delimiter is at this offset, or null if there is none. */
    static @Nullable Delimiter opening(PageText text, int offset) {
        if (text.startsWith(PLAIN.open, offset)) {
            return PLAIN;
        }
        return text.startsWith(MARKDOWN.open, offset) ? MARKDOWN : null;
    }

    static boolean closes(PageText text, int offset) {
        return text.startsWith(PLAIN.close, offset) || text.startsWith(MARKDOWN.close, offset);
    }
}
