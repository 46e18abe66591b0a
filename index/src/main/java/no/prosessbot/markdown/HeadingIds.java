package no.prosessbot.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.prosessbot.address.Accents;
import no.prosessbot.address.GoCharacters;

/** Gives the headings of one page their ids, in order, as Goldmark does in Hugo. For one thread. */
public final class HeadingIds {

    /** What a heading has for an id of which nothing is left. */
    private static final String NOTHING_LEFT = "heading";

    /** {@code :wave:} */
    private static final Pattern SHORT_PICTURE = Pattern.compile(":[\\w+-]+:");

    private final Rules rules;
    private final Set<String> taken = new HashSet<>();

    /** Ids that headings may have that are not sure. */
    private final Set<String> doubtful = new HashSet<>();

    /** Id → the next number that may be free, so that many equal headings take no more time than others. */
    private final Map<String, Integer> next = new HashMap<>();

    /**
     * How ids are made.
     *
     * @param auto whether headings that name no id have one
     * @param type {@code github}, {@code github-ascii} or {@code blackfriday}
     * @param attributes whether headings may name their id, {@code {#id}}
     * @param emoji whether names of pictures between colons become pictures
     */
    public record Rules(boolean auto, String type, boolean attributes, boolean emoji) {}

    public HeadingIds(Rules rules) {
        this.rules = rules;
    }

    /**
     * An id.
     *
     * @param text empty for a heading that has none
     * @param sure false where it may well be another
     */
    public record Id(String text, boolean sure) {}

    /**
     * The id of the next heading.
     *
     * @param line its last line
     * @param sure whether the heading is sure to be one
     */
    public Id next(String line, boolean sure) {
        HeadingAttributes read = rules.attributes() ? HeadingAttributes.of(line) : new HeadingAttributes(line, null);
        String own = read.id();
        boolean known = sure && !(rules.emoji() && SHORT_PICTURE.matcher(line).find());
        if (own != null) {
            taken.add(own);
            return new Id(own, known && !doubtful.contains(own));
        }
        if (!rules.auto()) {
            return new Id("", known);
        }
        String base = base(read.text());
        if (!known) {
            doubtful.add(base);
            return new Id(base, false);
        }
        String id = base;
        if (taken.contains(id)) {
            int number = next.getOrDefault(base, 1);
            while (taken.contains(base + "-" + number)) {
                number++;
            }
            next.put(base, number + 1);
            id = base + "-" + number;
        }
        taken.add(id);
        return new Id(id, !doubtful.contains(base) && !doubtful.contains(id));
    }

    private String base(String text) {
        String id = rules.type().equals("blackfriday") ? blackfriday(text) : github(text);
        return Optional.of(id).filter(made -> !made.isEmpty()).orElse(NOTHING_LEFT);
    }

    private String github(String text) {
        boolean ascii = rules.type().equals("github-ascii");
        StringBuilder id = new StringBuilder();
        GoCharacters.trimmed(ascii ? Accents.removed(text) : text).codePoints().forEach(c -> {
            if (c == ' ' || c == '-') {
                id.append('-');
            } else if ((!ascii || c < 0x80) && (c == '_' || GoCharacters.isLetter(c) || GoCharacters.isDigit(c))) {
                id.appendCodePoint(Character.toLowerCase(c));
            }
        });
        return id.toString();
    }

    private static String blackfriday(String text) {
        StringBuilder id = new StringBuilder();
        boolean dash = false;
        for (int c : text.codePoints().toArray()) {
            if (GoCharacters.isLetter(c) || GoCharacters.isNumber(c)) {
                if (dash && id.length() > 0) {
                    id.append('-');
                }
                dash = false;
                id.appendCodePoint(Character.toLowerCase(c));
            } else {
                dash = true;
            }
        }
        return id.toString();
    }
}
