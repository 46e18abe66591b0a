package no.prosessbot.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what follows the front matter: text in which only the delimiters of shortcodes mean something. Markdown and HTML
 * are unknown here, as they are to Hugo at this time.
 */
final class BodyLexer {

    /** The two stars of an empty comment. */
    private static final int SHORTEST_COMMENT = 2;

    private final PageText text;
    private final Faults faults;
    private final Set<String> cards;
    private final OpenShortcodes open = new OpenShortcodes();
    private final List<Shortcode> shortcodes = new ArrayList<>();
    private final List<ShortcodeTag> tags = new ArrayList<>();
    private final QuoteSearch quotes;

    private int pos;
    private int parameters;
    /** The inline shortcode that has not been closed, if there is one. */
    private @Nullable String inline;
    /** Kinds of comment end that do not occur in what is left to read. */
    private final List<String> exhausted = new ArrayList<>();

    BodyLexer(PageText text, Faults faults, Set<String> cards) {
        this.text = text;
        this.faults = faults;
        this.cards = cards;
        this.quotes = new QuoteSearch(text);
    }

    List<Shortcode> read(int from) {
        pos = from;
        State.run(this::text);
        return shortcodes;
    }

    /** All tags, in the order of the page. */
    List<ShortcodeTag> tags() {
        return tags;
    }

    private @Nullable State text() {
        while (pos < text.length() && !faults.full()) {
            Delimiter delimiter = Delimiter.opening(text, pos);
            if (delimiter != null) {
                return opening(delimiter);
            }
            pos++;
        }
        return null;
    }

    private State opening(Delimiter delimiter) {
        if (inline != null && !closesInline(inline)) {
            faults.add(PageRule.SHORTCODE_IN_INLINE, pos, inline);
            inline = null;
        }
        if (text.startsWith(Delimiter.COMMENT, pos + Delimiter.LENGTH)) {
            return () -> comment(delimiter);
        }
        return () -> tag(delimiter);
    }

    // Within an inline shortcode only the tag that closes it may open: delimiter, blanks, slash, blanks, name, a space.
    private boolean closesInline(String name) {
        int slash = skipSpace(pos + Delimiter.LENGTH);
        return text.codePoint(slash) == '/' && text.startsWith(name + " ", skipSpace(slash + 1));
    }

    private int skipSpace(int from) {
        int p = from;
        while (Blanks.isSpace(text.codePoint(p))) {
            p++;
        }
        return p;
    }

    private State comment(Delimiter delimiter) {
        int from = pos + Delimiter.LENGTH;
        int end = exhausted.contains(delimiter.commentEnd) ? -1 : text.indexOf(delimiter.commentEnd, from);
        if (end < 0) {
            exhausted.add(delimiter.commentEnd);
            faults.add(PageRule.UNTERMINATED_COMMENT, pos, delimiter.commentEnd);
            pos = from + Delimiter.COMMENT.length();
        } else {
            if (end - from < SHORTEST_COMMENT) {
                faults.add(PageRule.UNTERMINATED_COMMENT, pos, delimiter.commentEnd);
            }
            pos = end + delimiter.commentEnd.length();
        }
        return this::text;
    }

    private @Nullable State tag(Delimiter delimiter) {
        int start = pos;
        int left = Math.min(PageReader.MAX_PARAMETERS, Math.max(0, PageReader.MAX_PAGE_PARAMETERS - parameters));
        TagLexer tag = new TagLexer(text, delimiter, pos, faults, quotes, open, cards, left);
        pos = tag.read();
        parameters += tag.parameters();
        inline = tag.leavesInlineOpen() ? tag.name() : null;
        Shortcode shortcode = tag.shortcode();
        tags.add(new ShortcodeTag(start, pos, tag.kind(), tag.name(), shortcode == null ? -1 : shortcodes.size()));
        if (shortcode != null) {
            if (shortcodes.size() == PageReader.MAX_SHORTCODES) {
                faults.add(PageRule.TOO_MANY_SHORTCODES, start, Integer.toString(PageReader.MAX_SHORTCODES));
                return null;
            }
            shortcodes.add(shortcode);
        }
        return this::text;
    }
}
