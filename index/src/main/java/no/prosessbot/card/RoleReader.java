package no.prosessbot.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.prosessbot.markdown.VisibleText;

/** Finds the names in what a card says about a role. */
final class RoleReader {

    private final Placeholders placeholders;

    RoleReader(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    /**
     * What was read.
     *
     * @param unsure those texts that could be read otherwise, as a reader sees them; each with the names that were read
     */
    record Read(Role role, Map<String, List<String>> unsure) {}

    /**
     * Where one text names somebody, those that stand for nobody say nothing: {@code TBD} beside {@code Per Øst} is Per Øst.
     *
     * @param texts trimmed, not blank
     */
    Read read(List<String> texts) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, List<String>> unsure = new LinkedHashMap<>();
        List<String> naming = new ArrayList<>();
        for (String text : texts) {
            // The whole first: "N/A" is no two names.
            List<String> named = placeholders.matches(text) ? List.of() : named(text, unsure);
            if (!named.isEmpty()) {
                naming.add(text);
            }
            named.forEach(name -> names.putIfAbsent(Folding.fold(name), name));
        }
        List<String> said = naming.isEmpty() ? texts : naming;
        return new Read(new Role(said, shown(said), List.copyOf(names.values())), unsure);
    }

    private static List<String> shown(List<String> texts) {
        return texts.stream()
                .flatMap(text -> VisibleText.lines(text).stream())
                .map(Blank::trim)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private List<String> named(String text, Map<String, List<String>> unsure) {
        List<String> lines = VisibleText.lines(text);
        if (placeholders.matches(String.join(" ", lines))) {
            return List.of();
        }
        RoleNames read = RoleNames.in(lines);
        List<String> names = read.names().stream()
                .filter(name -> !placeholders.matches(name))
                .toList();
        if (!read.sure()) {
            unsure.put(Blank.collapse(String.join(" ", lines)), names);
        }
        return names;
    }
}
