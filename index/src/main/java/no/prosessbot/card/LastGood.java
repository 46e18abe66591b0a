package no.prosessbot.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.prosessbot.site.PageOrder;

/**
 * A handbook that outlasts its faults from one reading to the next. A page that a reading leaves out, or that it could not
 * read, keeps the cards that it had when it was last read well, however many readings ago. Immutable, safe to share
 * between threads.
 */
public final class LastGood {

    /** A card of a well-read page, and the other pages that had its title then. */
    private record Known(Card card, Set<String> alsoOn) {}

    private final Handbook handbook;
    private final Map<String, List<Known>> pages;

    private LastGood(Handbook handbook, Map<String, List<Known>> pages) {
        this.handbook = handbook;
        this.pages = Map.copyOf(pages);
    }

    /** Begins with a reading as it is. */
    public static LastGood of(Handbook first) {
        return new LastGood(first, known(first, Set.of()));
    }

    /**
     * What holds after another reading of the same folder. A kept card yields to one of its title on a well-read page
     * that did not have it before, for editors move cards.
     */
    public LastGood next(Handbook reading) {
        Predicate<String> lost = reading.lost();
        Set<String> read = reading.cards().stream().map(Card::file).collect(Collectors.toSet());
        Map<String, Set<String>> standing = filesByTitle(reading.cards());
        Map<String, List<Known>> keptPages = new HashMap<>();
        List<Card> cards = new ArrayList<>(reading.cards());
        pages.forEach((file, ofPage) -> {
            if (!read.contains(file) && lost.test(file)) {
                keptPages.put(file, ofPage);
                ofPage.stream()
                        .filter(known -> !moved(known, standing))
                        .map(Known::card)
                        .forEach(cards::add);
            }
        });
        // A file's cards are all of one reading and together, so that sorting by file alone is page order.
        cards.sort(Comparator.comparing(Card::file, PageOrder.FILES));
        Handbook merged = new Handbook(cards, reading.problems(), reading.hidden());
        Map<String, List<Known>> all = known(merged, keptPages.keySet());
        all.putAll(keptPages);
        return new LastGood(merged, all);
    }

    /** The cards of the last reading and those kept from earlier ones, in page order; the problems of the last reading. */
    public Handbook handbook() {
        return handbook;
    }

    /** The files that the last reading has no cards of, while the handbook keeps some; in page order. */
    public List<String> keptFiles() {
        return handbook.keptPages();
    }

    private static boolean moved(Known known, Map<String, Set<String>> standing) {
        Set<String> files = standing.getOrDefault(Folding.fold(known.card().title()), Set.of());
        return !known.alsoOn().containsAll(files);
    }

    private static Map<String, List<Known>> known(Handbook handbook, Set<String> except) {
        Map<String, Set<String>> standing = filesByTitle(handbook.cards());
        Map<String, List<Known>> known = new HashMap<>();
        for (Card card : handbook.cards()) {
            if (!except.contains(card.file())) {
                Set<String> alsoOn = new HashSet<>(standing.getOrDefault(Folding.fold(card.title()), Set.of()));
                alsoOn.remove(card.file());
                known.computeIfAbsent(card.file(), file -> new ArrayList<>()).add(new Known(card, Set.copyOf(alsoOn)));
            }
        }
        return known;
    }

    private static Map<String, Set<String>> filesByTitle(List<Card> cards) {
        return cards.stream()
                .collect(Collectors.groupingBy(
                        card -> Folding.fold(card.title()), Collectors.mapping(Card::file, Collectors.toSet())));
    }
}
