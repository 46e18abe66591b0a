package no.prosessbot.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.prosessbot.markdown.MarkedText;
import no.prosessbot.markdown.Marks;
import no.prosessbot.markdown.Sight;

/**
 * The text of a page as Goldmark gets it, with a mark in place of each shortcode. What a pair of tags encloses goes to the
 * template of its shortcode instead, which may do anything with it; there only comments are sure to be seen by nobody.
 */
final class GoldmarkInput {

    /** What can make a difference, so that most pages need not be read as Markdown at all. */
    private static final Pattern TELLING = Pattern.compile("(?m)<[A-Za-z/!?]|```|~~~|^(?: {4}|\t)|]:");

    /** What a remark begins with. */
    static final String ADDRESSEE = "prosessbot:";

    private static final Pattern REMARK = Pattern.compile("<!--[ \\t\\r\\n]*+" + ADDRESSEE, Pattern.CASE_INSENSITIVE);
    private static final String COMMENT_END = "-->";

    /** More is not read of a remark, in UTF-16 code units. */
    private static final int MAX_REMARK = 2_000;

    private final PageText text;
    private final int from;
    private final List<ShortcodeTag> tags;

    /** For each tag the one that closes it, or that it closes; -1 if there is none. */
    private final int[] partners;

    private final List<Part> parts = new ArrayList<>();

    /** For each mark the shortcode that it stands for; -1 if it stands for something else. */
    private final List<Integer> shortcodes = new ArrayList<>();

    private final Map<Integer, Remark> remarks = new HashMap<>();

    GoldmarkInput(PageText text, int from, List<ShortcodeTag> tags) {
        this.text = text;
        this.from = from;
        this.tags = tags;
        this.partners = ShortcodeTag.partners(tags);
    }

    /** What was read of a body. */
    record Read(List<Shortcode> shortcodes, List<Remark> remarks) {
        static final Read NOTHING = new Read(List.of(), List.of());
    }

    /**
     * A text that is rendered by itself.
     *
     * @param mark that stands for it in the text around it; -1 for the body itself
     */
    private record Part(StringBuilder text, int mark) {}

    /** The page's shortcodes with what becomes of them, and its remarks. */
    Read read(List<Shortcode> all, Markup markup) {
        write();
        Sight[] sights = new Sight[shortcodes.size()];
        Arrays.fill(sights, Sight.SHOWN);
        // What encloses others comes before them.
        for (Part part : parts) {
            read(part, markup, sights);
        }
        List<Shortcode> seen = new ArrayList<>(all);
        List<Remark> said = new ArrayList<>();
        for (int mark = 0; mark < sights.length; mark++) {
            Remark remark = remarks.get(mark);
            if (remark != null && sights[mark] == Sight.COMMENT) {
                said.add(remark);
            } else if (shortcodes.get(mark) >= 0 && sights[mark] != Sight.SHOWN) {
                seen.set(shortcodes.get(mark), seen.get(shortcodes.get(mark)).seen(sights[mark]));
            }
        }
        said.sort((a, b) -> a.at().compareTo(b.at()));
        return new Read(seen, said);
    }

    private static void read(Part part, Markup markup, Sight[] sights) {
        String text = part.text().toString();
        List<Sight> told = markup == Markup.ORG || !TELLING.matcher(text).find()
                ? List.of()
                : markup == Markup.HTML
                        ? MarkedText.ofHtml(text, sights.length)
                        : MarkedText.ofMarkdown(text, sights.length);
        Sight around = part.mark() < 0 ? Sight.SHOWN : sights[part.mark()];
        Marks.in(text, mark -> {
            if (mark < sights.length) {
                Sight own = told.isEmpty() ? Sight.SHOWN : told.get(mark);
                sights[mark] = part.mark() < 0 || own == Sight.COMMENT ? own : around;
            }
        });
    }

    private void write() {
        Deque<Part> open = new ArrayDeque<>();
        open.push(part(-1));
        int at = from;
        for (int i = 0; i < tags.size(); i++) {
            ShortcodeTag tag = tags.get(i);
            plain(open.element().text(), at, tag.from());
            if (tag.kind() == ShortcodeTag.Kind.CLOSING) {
                if (partners[i] >= 0) {
                    open.pop();
                }
            } else {
                int mark = mark(open.element().text(), tag.shortcode());
                if (partners[i] >= 0) {
                    open.push(part(mark));
                }
            }
            at = tag.to();
        }
        plain(open.element().text(), at, text.length());
    }

    private Part part(int mark) {
        Part part = new Part(new StringBuilder(), mark);
        parts.add(part);
        return part;
    }

    private int mark(StringBuilder out, int shortcode) {
        int mark = shortcodes.size();
        shortcodes.add(shortcode);
        out.append(Marks.mark(mark));
        return mark;
    }

    /** Text between tags; a mark in each remark tells whether it is a comment at all. */
    private void plain(StringBuilder out, int start, int end) {
        if (start >= end) {
            return;
        }
        String plain = text.slice(start, end);
        Matcher matcher = REMARK.matcher(plain);
        int written = 0;
        int next = 0;
        while (matcher.find(next)) {
            out.append(plain, written, matcher.end());
            written = matcher.end();
            int close = plain.indexOf(COMMENT_END, written);
            int to = Math.min(close < 0 ? plain.length() : close, written + MAX_REMARK);
            int mark = mark(out, -1);
            remarks.put(
                    mark,
                    new Remark(
                            plain.substring(written, to),
                            text.position(start + matcher.start()),
                            text.position(start + (to == close ? to + COMMENT_END.length() : to))));
            next = close < 0 ? plain.length() : close;
        }
        out.append(plain, written, plain.length());
    }
}
