package no.prosessbot.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the names in what a card says about a role. */
final class RoleReader {

    private static final Pattern SLASH = Pattern.compile("/");
    private static final Pattern BETWEEN_NAMES = Pattern.compile(" (?:og|and|&) | ?[,;] ?");

    private final Placeholders placeholders;

    RoleReader(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    /**
     * Where one text names somebody, those that stand for nobody say nothing: {@code TBD} beside {@code Per Øst} is Per Øst.
     *
     * @param texts trimmed, not blank
     */
    Role read(List<String> texts) {
        Map<String, String> names = new LinkedHashMap<>();
        List<String> naming = new ArrayList<>();
        for (String text : texts) {
            List<String> named = names(text);
            if (!named.isEmpty()) {
                naming.add(text);
            }
            named.forEach(name -> names.putIfAbsent(Folding.fold(name), name));
        }
        return new Role(naming.isEmpty() ? texts : naming, List.copyOf(names.values()));
    }

    private List<String> names(String text) {
        // The whole first: "N/A" is no two names.
        if (placeholders.matches(text)) {
            return List.of();
        }
        return split(text).stream().filter(name -> !placeholders.matches(name)).toList();
    }

    /** Names have their blanks collapsed; the card's text keeps them. */
    private static List<String> split(String text) {
        List<String> names = new ArrayList<>();
        for (String part : SLASH.splitAsStream(text).map(Blank::collapse).toList()) {
            List<String> people = BETWEEN_NAMES
                    .splitAsStream(part)
                    .filter(person -> !person.isEmpty())
                    .toList();
            // A group may be called "Drift og vedlikehold": only full names on both sides are two people.
            if (people.size() > 1 && people.stream().allMatch(RoleReader::looksLikeFullName)) {
                names.addAll(people);
            } else if (!part.isEmpty()) {
                names.add(part);
            }
        }
        return names;
    }

    private static boolean looksLikeFullName(String text) {
        int space = text.lastIndexOf(' ');
        return space > 0
                && Character.isUpperCase(text.codePointAt(0))
                && Character.isUpperCase(text.codePointAt(space + 1));
    }
}
