package no.prosessbot.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.prosessbot.markdown.HeadingScanner;

/**
 * The headings of a page's text. Goldmark gets the text with a word in place of each shortcode of the plain kind, and of all that
 * it encloses; what one of the Markdown kind makes is read as Markdown, and nobody knows here what that is. So a page with such
 * shortcodes is read twice, once as if they made a word and once as if they made raw HTML around what they enclose, and likewise
 * where it may have lists of definitions; a heading is sure where all agree. For one thread.
 */
final class MarkdownBody {

    /** A word that no page has. */
    private static final char MARK = '\uE000';

    private static final String MORE = "<!--more-->";

    private static final Pattern DEFINITION = Pattern.compile("(?m)^( {0,3}):(?=[ \\t])");

    private final PageText text;
    private final int from;
    private final List<ShortcodeTag> tags;

    /** For each tag the one that closes it, or that it closes; -1 if there is none. */
    private final int[] partners;

    private boolean definition;
    private boolean summary;

    MarkdownBody(PageText text, int from, List<ShortcodeTag> tags) {
        this.text = text;
        this.from = from;
        this.tags = tags;
        this.partners = ShortcodeTag.partners(tags);
    }

    List<Heading> headings() {
        List<List<Heading>> readings = new ArrayList<>(List.of(read(false, false)));
        if (tags.stream().anyMatch(this::isMarkdown)) {
            readings.add(read(true, false));
        }
        if (definition) {
            readings.add(read(false, true));
        }
        Map<Position, Heading> all = new TreeMap<>();
        Set<Heading> sure = new HashSet<>(readings.get(0));
        for (List<Heading> reading : readings) {
            reading.forEach(heading -> all.putIfAbsent(heading.at(), heading));
            sure.retainAll(Set.copyOf(reading));
        }
        return all.values().stream()
                .map(heading -> new Heading(heading.at(), heading.text(), heading.sure() && sure.contains(heading)))
                .toList();
    }

    private boolean isMarkdown(ShortcodeTag tag) {
        return text.startsWith(Delimiter.MARKDOWN.open, tag.from());
    }

    /** @param asLists whether what may define a word is taken for a list, as Goldmark's extension makes one of it */
    private List<Heading> read(boolean asHtml, boolean asLists) {
        StringBuilder out = new StringBuilder();
        // Where in the text, and where on the page, each piece begins that is copied.
        List<int[]> pieces = new ArrayList<>();
        int at = from;
        summary = false;
        for (int i = 0; i < tags.size(); i++) {
            ShortcodeTag tag = tags.get(i);
            if (tag.from() < at) {
                continue;
            }
            copy(at, tag.from(), out, pieces);
            boolean html = asHtml && isMarkdown(tag);
            out.append(html ? "<div>" : MARK);
            at = !html && partners[i] > i ? tags.get(partners[i]).to() : tag.to();
        }
        copy(at, text.length(), out, pieces);
        Matcher definitions = DEFINITION.matcher(out);
        definition |= definitions.find();
        String markdown = asLists ? definitions.replaceAll("$1-") : out.toString();
        return HeadingScanner.scan(markdown).stream()
                .map(found -> new Heading(
                        text.position(onPage(found.offset(), pieces)),
                        found.text(),
                        found.text().indexOf(MARK) < 0))
                .toList();
    }

    private void copy(int start, int end, StringBuilder out, List<int[]> pieces) {
        String plain = text.slice(start, Math.max(start, end));
        int at = 0;
        int more = summary ? -1 : plain.indexOf(MORE);
        if (more >= 0) {
            summary = true;
            pieces.add(new int[] {out.length(), start});
            // What ends the summary is a paragraph of its own.
            out.append(plain, 0, more).append("\n\n").append(MARK).append("\n\n");
            at = more + MORE.length();
        }
        pieces.add(new int[] {out.length(), start + at});
        out.append(plain, at, plain.length());
    }

    private static int onPage(int offset, List<int[]> pieces) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pieces.get(middle)[0] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return pieces.get(low)[1] + offset - pieces.get(low)[0];
    }
}
