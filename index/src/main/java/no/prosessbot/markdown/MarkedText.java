package no.prosessbot.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Finds out what becomes of the {@linkplain Marks marks} in a text when it is rendered. For one text and one thread. */
public final class MarkedText {

    /** Deeper nesting than anyone writes; beyond it, Markdown is read as plain text. */
    private static final int MAX_DEPTH = 100;

    /** Tables decide where a comment in a line ends: at its cell. */
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(MAX_DEPTH)
            .build();

    /** Goldmark takes an HTML comment in a line only so, as CommonMark 0.30 has it; else it is text. */
    private static final Pattern INLINE_COMMENT = Pattern.compile("<!--(?!-?>)(?:-?[^-])*+-->", Pattern.DOTALL);

    private final Sight[] sights;
    private final boolean[] linked;
    private final RawHtml rawHtml = new RawHtml();

    private MarkedText(int count) {
        sights = new Sight[count];
        linked = new boolean[count];
    }

    /**
     * The fate of each mark of a Markdown text. A mark that is not met is shown.
     *
     * @param count marks are numbered below it
     */
    public static List<Sight> ofMarkdown(String text, int count) {
        MarkedText marked = new MarkedText(count);
        Node root = PARSER.parse(text);
        for (Node node = root; node != null; node = next(node, root)) {
            marked.read(node);
        }
        return marked.result();
    }

    /** The same of a text that is HTML. */
    public static List<Sight> ofHtml(String text, int count) {
        MarkedText marked = new MarkedText(count);
        marked.rawHtml.read(text, (hidden, mark) -> marked.set(mark, hidden ? Sight.COMMENT : Sight.SHOWN));
        return marked.result();
    }

    private List<Sight> result() {
        Sight[] all = sights.clone();
        for (int mark = 0; mark < all.length; mark++) {
            if (all[mark] == null || (all[mark] == Sight.UNUSED_LINK && linked[mark])) {
                all[mark] = Sight.SHOWN;
            }
        }
        return Arrays.asList(all);
    }

    /** In the order of the text, and without recursion, for it may be nested. */
    static @Nullable Node next(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node up = node;
        while (up != root && up.getNext() == null) {
            up = up.getParent();
        }
        return up == root ? null : up.getNext();
    }

    private void read(Node node) {
        node.accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {}

            @Override
            public void visit(Text text) {
                shown(text.getLiteral(), Sight.SHOWN);
            }

            @Override
            public void visit(Code code) {
                shown(code.getLiteral(), Sight.SHOWN);
            }

            @Override
            public void visit(FencedCodeBlock block) {
                shown(block.getLiteral(), Sight.CODE);
            }

            @Override
            public void visit(IndentedCodeBlock block) {
                shown(block.getLiteral(), Sight.CODE);
            }

            @Override
            public void visit(HtmlBlock block) {
                raw(block.getLiteral());
            }

            @Override
            public void visit(HtmlInline html) {
                String literal = html.getLiteral();
                if (literal.startsWith("<!--")
                        && !INLINE_COMMENT.matcher(literal).matches()) {
                    shown(literal, Sight.SHOWN);
                } else {
                    raw(literal);
                }
            }

            @Override
            public void visit(Link link) {
                linked(link.getDestination());
                linked(link.getTitle());
            }

            @Override
            public void visit(Image image) {
                linked(image.getDestination());
                linked(image.getTitle());
            }

            @Override
            public void visit(LinkReferenceDefinition definition) {
                // A footnote, to Goldmark, which is shown where it is referred to.
                if (!definition.getLabel().startsWith("^")) {
                    Marks.in(definition.getDestination(), mark -> set(mark, Sight.UNUSED_LINK));
                    if (definition.getTitle() != null) {
                        Marks.in(definition.getTitle(), mark -> set(mark, Sight.UNUSED_LINK));
                    }
                }
            }
        });
    }

    private void shown(String text, Sight sight) {
        Marks.in(text, mark -> set(mark, rawHtml.hides() ? Sight.BEHIND_OPEN_COMMENT : sight));
    }

    private void raw(String html) {
        rawHtml.read(html, (hidden, mark) -> set(mark, hidden ? Sight.COMMENT : Sight.RAW_HTML));
    }

    private void linked(@Nullable String text) {
        if (text != null) {
            Marks.in(text, mark -> {
                if (mark < linked.length) {
                    linked[mark] = true;
                }
            });
        }
    }

    private void set(int mark, Sight sight) {
        if (mark < sights.length) {
            sights[mark] = sight;
        }
    }
}
