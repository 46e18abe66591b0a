package no.prosessbot.app.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import no.prosessbot.card.HiddenCard;
import no.prosessbot.page.Position;
import no.prosessbot.site.HiddenReason;

/**
 * The cards that no reader of the site sees. They are no findings: it may well be meant so.
 *
 * @param notes in page order
 */
public record HiddenCards(List<Note> notes) {

    public static final HiddenCards NONE = new HiddenCards(List.of());

    public HiddenCards {
        notes = List.copyOf(notes);
    }

    /**
     * A card in words.
     *
     * @param reason as programs call it, e.g. {@code bundle-resource}
     */
    public record Note(String file, Position at, String title, String reason, String message) {}

    /**
     * The cards in words.
     *
     * @param message of a title and the key of a reason
     */
    public static HiddenCards of(List<HiddenCard> cards, BiFunction<String, String, String> message) {
        return new HiddenCards(cards.stream()
                .map(card -> new Note(
                        card.file(),
                        card.at(),
                        card.title(),
                        key(card.reason()),
                        message.apply(card.title(), key(card.reason()))))
                .toList());
    }

    /** The keys of the reasons that there are, each with what is told of how many it hides, in the order of the reasons. */
    public static List<String> counts(List<HiddenCard> cards, BiFunction<String, Integer, String> told) {
        Map<HiddenReason, Integer> counts = new EnumMap<>(HiddenReason.class);
        cards.forEach(card -> counts.merge(card.reason(), 1, Integer::sum));
        List<String> all = new ArrayList<>();
        counts.forEach((reason, count) -> all.add(told.apply(key(reason), count)));
        return all;
    }

    private static String key(HiddenReason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
