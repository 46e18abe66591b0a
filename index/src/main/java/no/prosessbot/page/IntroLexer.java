package no.prosessbot.page;

import no.prosessbot.page.FrontMatter.Format;
import org.jspecify.annotations.Nullable;

/**
 * Finds the front matter at the beginning of a page. The first character decides whether there is any, and in which
 * language.
 */
final class IntroLexer {

    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final String COMMENT_START = "<!--";
    private static final String COMMENT_END = "-->";
    private static final String ORG = "#+";

    private final PageText text;
    private final Faults faults;
    private final HugoVersion version;

    private int pos;
    private int comment = -1;
    private Intro intro = new Intro(Format.NONE, 0, 0, 0, -1);

    IntroLexer(PageText text, Faults faults, HugoVersion version) {
        this.text = text;
        this.faults = faults;
        this.version = version;
    }

    Intro read() {
        State.run(this::first);
        return intro;
    }

    /** Returns where the body begins: after the HTML comment, if one encloses the front matter. */
    static int skipComment(PageText text, Faults faults, Intro intro) {
        int from = intro.body();
        if (!intro.commented() || from >= text.length()) {
            return from;
        }
        int end = text.indexOf(COMMENT_END, from);
        if (end < 0) {
            faults.add(PageRule.HTML_COMMENT_NOT_CLOSED, intro.comment());
            return from;
        }
        return end + COMMENT_END.length();
    }

    private @Nullable State first() {
        int c = text.codePoint(pos);
        while (Blanks.separates(c) || c == BYTE_ORDER_MARK) {
            pos++;
            c = text.codePoint(pos);
        }
        return switch (c) {
            case '-' -> () -> fenced(Format.YAML, "---", PageRule.YAML_DELIMITER);
            case '+' -> () -> fenced(Format.TOML, "+++", PageRule.TOML_DELIMITER);
            case '{' -> this::json;
            case '#' -> this::org;
            case '<' -> HugoRule.HTML_BEGINS_A_PAGE.holdsIn(version) ? none() : this::html;
            default -> none();
        };
    }

    private @Nullable State none() {
        return found(Format.NONE, pos, pos, pos);
    }

    private @Nullable State found(Format format, int from, int to, int body) {
        intro = new Intro(format, from, to, body, comment);
        return null;
    }

    private @Nullable State html() {
        if (!text.startsWith(COMMENT_START, pos)) {
            faults.add(PageRule.HTML_FIRST, pos, text.restOfLine(pos));
            return none();
        }
        comment = pos;
        while (pos < text.length() && !Blanks.endsLine(text.codePoint(pos))) {
            pos++;
        }
        return this::first;
    }

    private @Nullable State fenced(Format format, String fence, PageRule notFence) {
        int opening = pos;
        if (!text.startsWith(fence, opening)) {
            faults.add(notFence, opening, text.restOfLine(opening));
            return none();
        }
        int afterFence = opening + fence.length();
        int from = skipLineEnd(afterFence);
        for (int p = from; p < text.length(); p++) {
            boolean lineBegins = p > afterFence && Blanks.endsLine(text.codePoint(p - 1));
            if (lineBegins && text.startsWith(fence, p)) {
                return found(format, from, p, skipLineEnd(p + fence.length()));
            }
        }
        faults.add(PageRule.FRONT_MATTER_NOT_CLOSED, opening, fence);
        pos = afterFence;
        return none();
    }

    private int skipLineEnd(int from) {
        int p = text.codePoint(from) == '\r' ? from + 1 : from;
        return text.codePoint(p) == '\n' ? p + 1 : p;
    }

    /** JSON ends at the brace that matches the first one. Only strings and backslashes are taken into account. */
    private @Nullable State json() {
        Delimiter shortcode = Delimiter.opening(text, pos);
        if (shortcode != null) {
            faults.add(PageRule.SHORTCODE_FIRST, pos, shortcode.open);
            return none();
        }
        boolean inString = false;
        int level = 0;
        for (int p = pos; p < text.length(); p++) {
            int c = text.codePoint(p);
            if (c == '\\') {
                p++;
            } else if (c == '"') {
                inString = !inString;
            } else if (c == '{' && !inString) {
                level++;
            } else if (c == '}' && !inString && --level == 0) {
                return found(Format.JSON, pos, p + 1, skipLineEnd(p + 1));
            }
        }
        faults.add(PageRule.FRONT_MATTER_NOT_CLOSED, pos, "}");
        pos++;
        return none();
    }

    private @Nullable State org() {
        if (!text.startsWith(ORG, pos)) {
            return none();
        }
        int p = pos;
        do {
            while (p < text.length() && text.codePoint(p) != '\n') {
                p++;
            }
            p = Math.min(p + 1, text.length());
        } while (text.startsWith(ORG, p));
        return found(Format.ORG, pos, p, p);
    }
}
