package no.prosessbot.card;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.prosessbot.page.PageReader;
import no.prosessbot.page.Parameter;
import no.prosessbot.page.Shortcode;

/** Works out the edit to a page that gives a card an owner; never writes to the page. Thread-safe. */
public final class OwnerEditor {

    /** Length of a shortcode's closing delimiter: {@code >}}} or {@code %}}}. */
    private static final int DELIMITER = 3;

    private final ReadingRules rules;

    /**
     * Creates an editor.
     *
     * @param rules the settings with which the cards were read
     */
    public OwnerEditor(ReadingRules rules) {
        this.rules = rules;
    }

    /**
     * Returns the edit for the page as it is now. If the page cannot be read, or no longer has the card at its
     * position, the edit has only the parameter, for the line where the card was.
     *
     * @param content the folder with the pages
     * @param owner the owner's name; white space in it is collapsed
     */
    public OwnerEdit edit(Path content, Card card, String owner) {
        return page(content, card)
                .flatMap(text -> shortcode(text, card).map(shortcode -> edit(text, shortcode, owner)))
                .orElseGet(() -> new OwnerEdit(card.at().line(), false, parameter("owner", owner)));
    }

    private static Optional<String> page(Path content, Card card) {
        try {
            return Optional.of(Files.readString(content.resolve(card.file())));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<Shortcode> shortcode(String text, Card card) {
        PageReader reader = new PageReader(Set.copyOf(rules.shortcodes()));
        return reader.read(card.file(), text.getBytes(StandardCharsets.UTF_8), front -> true).shortcodes().stream()
                .filter(shortcode -> shortcode.at().line() == card.at().line()
                        && shortcode.at().column() == card.at().column())
                .findFirst();
    }

    private OwnerEdit edit(String text, Shortcode shortcode, String owner) {
        PageLines lines = new PageLines(text);
        int index = parameter(shortcode, name -> name.equals("owner"));
        if (index < 0) {
            index = parameter(shortcode, name -> rules.aliases().get(name) == Field.OWNER);
        }
        if (index >= 0) {
            Parameter old = shortcode.parameters().get(index);
            int from = lines.offset(old.at());
            int end = end(lines, shortcode, index);
            String parameter = parameter(old.name(), owner);
            // a single line cannot replace several; but the last of two parameters with the same name counts
            return lines.line(from) == lines.line(end)
                    ? replace(lines, from, end, parameter)
                    : add(lines, old, end, parameter);
        }
        int title = parameter(shortcode, name -> name.equals("title"));
        if (title >= 0) {
            Parameter before = shortcode.parameters().get(title);
            return add(lines, before, end(lines, shortcode, title), parameter("owner", owner));
        }
        int end = lines.offset(shortcode.end()) - DELIMITER;
        return replace(lines, end, end, " " + parameter("owner", owner) + " ");
    }

    /** Returns the index of the last matching parameter, which is the one that counts; -1 if there is none. */
    private static int parameter(Shortcode shortcode, Predicate<String> name) {
        List<Parameter> parameters = shortcode.parameters();
        int index = parameters.size() - 1;
        while (index >= 0 && !name.test(parameters.get(index).name())) {
            index--;
        }
        return index;
    }

    /** Returns the offset just past a parameter, before the white space that follows it. */
    private static int end(PageLines lines, Shortcode shortcode, int index) {
        List<Parameter> parameters = shortcode.parameters();
        int limit = index + 1 < parameters.size()
                ? lines.offset(parameters.get(index + 1).at())
                : lines.offset(shortcode.end()) - DELIMITER;
        int end = limit;
        while (end > 0 && Character.isWhitespace(lines.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static OwnerEdit add(PageLines lines, Parameter before, int end, String parameter) {
        String rest = lines.text().substring(end, lines.lineEnd(end));
        if (!rest.isBlank()) {
            return replace(lines, end, end, " " + parameter);
        }
        int start = lines.lineStart(lines.offset(before.at()));
        String margin = lines.text().substring(start, lines.offset(before.at()));
        String indentation = margin.isBlank() ? margin : "  ";
        return new OwnerEdit(lines.line(end) + 1, true, indentation + parameter);
    }

    private static OwnerEdit replace(PageLines lines, int from, int to, String parameter) {
        int start = lines.lineStart(from);
        String line = lines.text().substring(start, from)
                + parameter
                + lines.text().substring(to, lines.lineEnd(to)).stripTrailing();
        return new OwnerEdit(lines.line(from), false, line);
    }

    /**
     * Formats a parameter in quotes, or in backticks if the name contains quotes or ends with a backslash: elsewhere a
     * backslash has no special meaning.
     */
    private static String parameter(String name, String owner) {
        String clean = Blank.collapse(owner);
        if (clean.indexOf('"') < 0 && !clean.endsWith("\\")) {
            return name + "=\"" + clean + '"';
        }
        return name + "=`" + clean.replace('`', '\'') + '`';
    }
}
