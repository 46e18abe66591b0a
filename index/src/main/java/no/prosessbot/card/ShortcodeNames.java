package no.prosessbot.card;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.prosessbot.page.Parameter;
import no.prosessbot.page.Shortcode;

/** Finds shortcodes that were probably meant to be cards but have an unknown name. */
final class ShortcodeNames {

    private static final int MAX_EDITS = 2;

    private final List<String> known;

    ShortcodeNames(List<String> known) {
        this.known = List.copyOf(known);
    }

    /** Returns the name that was meant; empty if the shortcode seems to be something else. */
    Optional<String> meant(Shortcode shortcode) {
        String name = Folding.fold(shortcode.name());
        Optional<String> near = known.stream()
                .filter(candidate -> EditDistance.within(MAX_EDITS, name, Folding.fold(candidate)))
                .min(Comparator.comparingInt(candidate -> edits(name, Folding.fold(candidate))));
        return near.or(() -> looksLikeCard(shortcode) ? inAnotherFolder(name) : Optional.empty());
    }

    private static int edits(String name, String candidate) {
        int edits = 0;
        while (!EditDistance.within(edits, name, candidate)) {
            edits++;
        }
        return edits;
    }

    private Optional<String> inAnotherFolder(String name) {
        return known.stream()
                .filter(candidate -> last(Folding.fold(candidate)).equals(last(name)))
                .findFirst();
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /**
     * True if a field other than the title is set: many sites have a "card" shortcode with a title that is no process
     * card.
     */
    private static boolean looksLikeCard(Shortcode shortcode) {
        return shortcode.parameters().stream()
                .map(Parameter::name)
                .flatMap(parameter -> Field.ofParameter(parameter).stream())
                .anyMatch(field -> field != Field.TITLE);
    }
}
