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
 * A handbook that survives faulty pages from one reload to the next. A page that was left out, or could not be read,
 * keeps the cards that it had when it was last read without errors, however many reloads ago. Immutable and
 * thread-safe.
 */
public final class LastGood {

    /** A card from a page without errors, and the other pages that had a card with its title at that time. */
    private record Known(Card card, Set<String> alsoOn) {}

    private final Handbook handbook;
    private final Map<String, List<Known>> pages;

    private LastGood(Handbook handbook, Map<String, List<Known>> pages) {
        this.handbook = handbook;
        this.pages = Map.copyOf(pages);
    }

    /** Starts with a first handbook as it is. */
    public static LastGood of(Handbook first) {
        return new LastGood(first, known(first, Set.of()));
    }

    /**
     * Returns the state after another reading of the same folder. A kept card is dropped if a page without errors now
     * has its title and did not have it before, because editors move cards.
     *
     * @param reading the handbook that was read last
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
        // the cards of one file stem from one reading and are adjacent, so a stable sort by file gives page order
        cards.sort(Comparator.comparing(Card::file, PageOrder.FILES));
        Handbook merged = new Handbook(cards, reading.problems(), reading.hidden());
        Map<String, List<Known>> all = known(merged, keptPages.keySet());
        all.putAll(keptPages);
        return new LastGood(merged, all);
    }

    /**
     * The cards of the last reading and those kept from earlier ones, in page order, with the problems of the last
     * reading.
     */
    public Handbook handbook() {
        return handbook;
    }

    /** The files whose cards are kept from an earlier reading, in page order. */
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
