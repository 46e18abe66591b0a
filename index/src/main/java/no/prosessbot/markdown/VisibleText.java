package no.prosessbot.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A short text, such as the value of a field, as a reader sees it when it is rendered. */
public final class VisibleText {

    /** A value is a line, not a page: {@code 1. avdeling} is no list. */
    private static final Parser PARSER =
            Parser.builder().enabledBlockTypes(Set.of()).build();

    /** Longer texts are no Markdown that anyone would write in a field. In UTF-16 code units. */
    private static final int MAX_LENGTH = 10_000;

    private static final Pattern MARKUP = Pattern.compile("[*_`\\[\\]<>&\\\\~]");

    /** The page may define what such a link leads to; the value does not, so that it is text here. */
    private static final Pattern REFERENCE = Pattern.compile("\\[([^\\[\\]]++)]\\[[^\\[\\]]*+]");

    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\[\\]]++]");
    private static final Pattern LINE_BREAK = Pattern.compile("<br\\s*/?\\s*>");
    private static final Pattern STRUCK = Pattern.compile("~~([^~]++)~~");

    private VisibleText() {}

    /** The lines of a text, untrimmed and none of them blank; the text itself where nothing of it would be seen. */
    public static List<String> lines(String text) {
        if (text.length() > MAX_LENGTH || !MARKUP.matcher(text).find()) {
            return List.of(text);
        }
        StringBuilder seen = new StringBuilder();
        Node root = PARSER.parse(text);
        for (Node node = root; node != null; node = MarkedText.next(node, root)) {
            append(node, seen);
        }
        String plain = FOOTNOTE.matcher(seen).replaceAll("");
        plain = REFERENCE.matcher(plain).replaceAll("$1");
        plain = STRUCK.matcher(plain).replaceAll("");
        List<String> lines =
                new ArrayList<>(plain.lines().filter(line -> !line.isBlank()).toList());
        return lines.isEmpty() ? List.of(text) : List.copyOf(lines);
    }

    private static void append(Node node, StringBuilder seen) {
        node.accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {}

            @Override
            public void visit(Text text) {
                // What stands for a picture is read where it cannot be shown alone.
                if (!(text.getParent() instanceof Image)) {
                    seen.append(text.getLiteral());
                }
            }

            @Override
            public void visit(Code code) {
                seen.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak line) {
                seen.append(' ');
            }

            @Override
            public void visit(HardLineBreak line) {
                seen.append('\n');
            }

            @Override
            public void visit(HtmlInline html) {
                if (LINE_BREAK
                        .matcher(html.getLiteral().toLowerCase(Locale.ROOT))
                        .matches()) {
                    seen.append('\n');
                }
            }
        });
    }
}
