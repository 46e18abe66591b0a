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

/** Finds out what has to be written on a page so that a card has an owner. Safe to share between threads. */
public final class OwnerEditor {

    /** The last three characters of a shortcode: {@code >}}} or {@code %}}}. */
    private static final int DELIMITER = 3;

    private final ReadingRules rules;

    /** @param rules by which the cards were read */
    public OwnerEditor(ReadingRules rules) {
        this.rules = rules;
    }

    /**
     * Looks at the page as it is now. Where it has changed so that the card is not found, the parameter alone is given,
     * at the line where the card was.
     *
     * @param content the folder with the pages
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
            // One of several lines cannot be replaced by one; but of two parameters with one name the last one counts.
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

    /** The index of the last parameter with such a name, which is the one that counts; -1 if there is none. */
    private static int parameter(Shortcode shortcode, Predicate<String> name) {
        List<Parameter> parameters = shortcode.parameters();
        int index = parameters.size() - 1;
        while (index >= 0 && !name.test(parameters.get(index).name())) {
            index--;
        }
        return index;
    }

    /** Where the last character of a parameter is followed by blanks, the next parameter or the end of the shortcode. */
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

    /** In quotes, or in backticks where the name has quotes; a backslash means something only before a quote. */
    private static String parameter(String name, String owner) {
        String clean = Blank.collapse(owner);
        if (clean.indexOf('"') < 0 && !clean.endsWith("\\")) {
            return name + "=\"" + clean + '"';
        }
        return name + "=`" + clean.replace('`', '\'') + '`';
    }
}
