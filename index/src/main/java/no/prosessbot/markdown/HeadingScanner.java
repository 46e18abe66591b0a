package no.prosessbot.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/** Finds the headings of Markdown, in lists and quotations too. What stands in code, in raw HTML and in comments is none. */
public final class HeadingScanner {

    /** In UTF-16 code units: a longer text takes longer than links are worth, and has no headings. */
    private static final int MAX_LENGTH = 1 << 20;

    /** Lists and quotations within each other; what is deeper is no longer looked at. */
    private static final int MAX_NESTING = 50;

    /** What a heading has, so that a text without needs no reading. */
    private static final Pattern TELLING = Pattern.compile("#|(?m)^[ \\t>]*(?:=+|-+)[ \\t]*\\r?$");

    private HeadingScanner() {}

    /**
     * A heading.
     *
     * @param offset where it begins, in UTF-16 code units
     * @param text its last line, without the signs that make it a heading
     */
    public record Found(int offset, String text) {}

    /** The headings, in order; blocks alone are read, in time proportional to the text. */
    public static List<Found> scan(String markdown) {
        if (markdown.length() > MAX_LENGTH || !TELLING.matcher(markdown).find()) {
            return List.of();
        }
        Lines lines = new Lines();
        Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .maxOpenBlockParsers(MAX_NESTING)
                .inlineParserFactory(context -> lines)
                .build()
                .parse(markdown);
        lines.found.sort((a, b) -> Integer.compare(a.offset(), b.offset()));
        return lines.found;
    }

    /** Is given each block's text, and takes that of headings. */
    private static final class Lines implements InlineParser {
        private final List<Found> found = new ArrayList<>();

        @Override
        public void parse(SourceLines text, Node node) {
            if (node instanceof Heading && !node.getSourceSpans().isEmpty()) {
                List<SourceLine> lines = text.getLines();
                String last = lines.isEmpty()
                        ? ""
                        : lines.get(lines.size() - 1).getContent().toString();
                found.add(new Found(node.getSourceSpans().get(0).getInputIndex(), last));
            }
        }
    }
}
