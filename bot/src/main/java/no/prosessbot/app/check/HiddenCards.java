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
 * Cards that no reader of the site sees. They are not findings, because that may be intended.
 *
 * @param notes in page order
 */
public record HiddenCards(List<Note> notes) {

    public static final HiddenCards NONE = new HiddenCards(List.of());

    public HiddenCards {
        notes = List.copyOf(notes);
    }

    /**
     * One hidden card.
     *
     * @param reason key of the reason, e.g. {@code bundle-resource}
     * @param message sentence for people
     */
    public record Note(String file, Position at, String title, String reason, String message) {}

    /**
     * Describes hidden cards.
     *
     * @param message makes the sentence from a card's title and the key of the reason
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

    /**
     * Returns a sentence for each reason that occurs, in the order of the reasons.
     *
     * @param told makes the sentence from the key of a reason and the number of cards hidden for it
     */
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
