package no.prosessbot.markdown;

/** Whether a reader of the rendered page sees what stands at a place of its Markdown. */
public enum Sight {
    SHOWN,
    /** Shown within a code block, in the type of code. */
    CODE,
    /** In an HTML comment, or in an element such as {@code <script>} whose text no browser shows. */
    COMMENT,
    /** In raw HTML, which Goldmark leaves out unless it is told not to ({@code unsafe}). */
    RAW_HTML,
    /**
     * Behind raw HTML that opens a comment and ends, for Goldmark, before the comment does: a browser that is given the raw
     * HTML takes all that follows for the comment.
     */
    BEHIND_OPEN_COMMENT,
    /** In the definition of a link that is used nowhere. */
    UNUSED_LINK;

    /**
     * True if no reader sees it.
     *
     * @param unsafe whether Goldmark renders raw HTML
     */
    public boolean hidden(boolean unsafe) {
        return switch (this) {
            case SHOWN, CODE -> false;
            case COMMENT, UNUSED_LINK -> true;
            case RAW_HTML -> !unsafe;
            case BEHIND_OPEN_COMMENT -> unsafe;
        };
    }
}
