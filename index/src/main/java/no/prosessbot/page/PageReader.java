package no.prosessbot.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import no.prosessbot.page.FrontMatter.Format;

/**
 * Reads one page exactly as Hugo does, but tells every fault instead of the first. Time and memory grow in
 * proportion to the page, whose parts are limited in number: one that has more is faulty. Any bytes are a page; nothing is thrown. Immutable, safe to share between threads.
 */
public final class PageReader {

    /** So many errors of one page are told, and so many warnings. */
    public static final int MAX_PROBLEMS = 1000;

    /** Longest front matter that is read, in UTF-16 code units: what is made of it takes a hundred times its room. */
    public static final int MAX_FRONT_MATTER = 1 << 20;

    /** Most shortcodes of one page; the largest handbook known has a hundred. */
    public static final int MAX_SHORTCODES = 20_000;

    /** Most parameters of one shortcode. */
    public static final int MAX_PARAMETERS = 10_000;

    /** Most parameters of one page. */
    public static final int MAX_PAGE_PARAMETERS = 200_000;

    private final Set<String> cardShortcodes;
    private final HugoVersion version;

    /** A reader that reads as {@linkplain HugoVersion#REFERENCE 0.111.3} does. */
    public PageReader(Set<String> cardShortcodes) {
        this(cardShortcodes, HugoVersion.REFERENCE);
    }

    /**
     * A reader that reads as a release of Hugo does.
     *
     * @param cardShortcodes names of the shortcodes whose template reads no {@code .Inner}, so that they must be neither
     *     closed nor self-closed. Which other names have a template cannot be known here, so any name is taken.
     */
    public PageReader(Set<String> cardShortcodes, HugoVersion version) {
        this.cardShortcodes = Set.copyOf(cardShortcodes);
        this.version = version;
    }

    /** Reads a whole page, see {@link #read(String, byte[], Predicate)}. */
    public Page read(String file, byte[] bytes) {
        return read(file, bytes, frontMatter -> true);
    }

    /**
     * Reads a page, and its text only if that is wanted: Hugo does not look at the text of a draft. The caller is asked
     * after front matter with a fault too, which then has no values.
     *
     * @param file the path that problems name. A name that ends in {@code .html} or {@code .htm} makes a
     *     {@linkplain #isPlainHtml plain HTML} file one without shortcodes and problems.
     * @param bytes the whole file; what is not UTF-8 is read as U+FFFD
     * @param wantsText whether to read on after the front matter
     */
    public Page read(String file, byte[] bytes, Predicate<FrontMatter> wantsText) {
        if ((file.endsWith(".html") || file.endsWith(".htm")) && isPlainHtml(bytes)) {
            return new Page(file, FrontMatter.ABSENT, List.of(), List.of());
        }
        if (Utf8.looksLikeUtf16(bytes)) {
            Problem problem = Problem.of(file, Position.START, PageRule.SAVED_AS_UTF16);
            return new Page(file, FrontMatter.ABSENT, List.of(), List.of(problem));
        }
        Utf8 decoded = Utf8.decode(bytes);
        PageText text = new PageText(decoded.text());
        Faults faults = new Faults(file, text);
        MergeMarkers.find(text, faults);
        Intro intro = new IntroLexer(text, faults, version).read();
        FrontMatter frontMatter = frontMatter(decoded, text, faults, intro);
        Body body = Body.NOTHING;
        if (wantsText.test(frontMatter)) {
            if (decoded.firstFault() >= 0) {
                faults.add(PageRule.INVALID_UTF8, decoded.firstFault(), Integer.toString(decoded.faults()));
            }
            body = body(file, text, faults, intro);
        }
        return new Page(
                file,
                frontMatter,
                body.seen().shortcodes(),
                faults.inPageOrder(),
                body.seen().remarks(),
                body.headings());
    }

    private FrontMatter frontMatter(Utf8 decoded, PageText text, Faults faults, Intro intro) {
        boolean strict = intro.format() == Format.YAML || intro.format() == Format.TOML;
        if (strict && decoded.firstFault() >= intro.from() && decoded.faultyBefore(intro.to())) {
            faults.add(PageRule.FRONT_MATTER_NOT_UTF8, decoded.firstFault());
            return new FrontMatter(intro.format(), Map.of());
        }
        return new FrontMatterReader(text, faults, version).read(intro);
    }

    /** What was read below the front matter. */
    private record Body(GoldmarkInput.Read seen, List<Heading> headings) {
        static final Body NOTHING = new Body(GoldmarkInput.Read.NOTHING, List.of());
    }

    private Body body(String file, PageText text, Faults faults, Intro intro) {
        int from = IntroLexer.skipComment(text, faults, intro);
        BodyLexer lexer = new BodyLexer(text, faults, cardShortcodes);
        List<Shortcode> shortcodes = lexer.read(from);
        Markup markup = Markup.of(file);
        boolean cards = shortcodes.stream().anyMatch(shortcode -> cardShortcodes.contains(shortcode.name()));
        GoldmarkInput.Read seen = cards || text.indexOf(GoldmarkInput.ADDRESSEE, from) >= 0
                ? new GoldmarkInput(text, from, lexer.tags()).read(shortcodes, markup)
                : new GoldmarkInput.Read(shortcodes, List.of());
        List<Heading> headings =
                cards && markup == Markup.MARKDOWN ? new MarkdownBody(text, from, lexer.tags()).headings() : List.of();
        return new Body(seen, headings);
    }

    /**
     * Whether a file whose name ends in {@code .html} or {@code .htm} is no page for Hugo but a file that is copied as it
     * is: its first character after white space is {@code <}, and does not begin an HTML comment.
     */
    public boolean isPlainHtml(byte[] bytes) {
        if (HugoRule.HTML_BEGINS_A_PAGE.holdsIn(version)) {
            return false;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        int first = 0;
        while (first < text.length() && Blanks.isSpace(text.charAt(first))) {
            first++;
        }
        return text.startsWith("<", first) && !text.startsWith("<!--", first);
    }
}
