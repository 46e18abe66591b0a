package no.prosessbot.card;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A process of the handbook: a card, or the cards that translations of a page have of it. Immutable.
 *
 * @param cards at least one; in page order, several only if each is in another language
 */
public record BusinessProcess(List<Card> cards) {

    public BusinessProcess {
        cards = List.copyOf(cards);
        if (cards.isEmpty()) {
            throw new IllegalArgumentException("A process has a card.");
        }
    }

    /** The card that comes first in page order. What a process is known by must not depend on who asks. */
    public Card first() {
        return cards.get(0);
    }

    /** True if it has cards in several languages. */
    public boolean translated() {
        return cards.size() > 1;
    }

    /**
     * True if no card names an owner. An owner whom one card names owns the process: the others lag behind, which the
     * readers of those pages may be told, but nobody has to be found.
     */
    public boolean ownerless() {
        return cards.stream().allMatch(card -> card.owner().vacant());
    }

    /**
     * The card for a reader. What it leaves out it has from its translations, so that it never says of a process that
     * nobody owns it while another card names the owner.
     *
     * @param languages codes without a region, the one to prefer first; a card of none of them stands in for a card of all
     */
    public Card in(List<String> languages) {
        for (String language : languages) {
            for (Card card : cards) {
                if (language.equals(language(card))) {
                    return completed(card);
                }
            }
        }
        return completed(first());
    }

    /** The languages of its cards, without regions. */
    public Set<String> languages() {
        Set<String> languages = new LinkedHashSet<>();
        for (Card card : cards) {
            String language = language(card);
            if (language != null) {
                languages.add(language);
            }
        }
        return languages;
    }

    /** The translation that a field of a {@linkplain #in completed} card is from; empty where the card has it itself. */
    public Optional<Card> lender(Card completed, Field field) {
        Card own = cards.stream()
                .filter(card -> CardPlace.of(card).equals(CardPlace.of(completed)))
                .findFirst()
                .orElse(completed);
        return says(own, field)
                ? Optional.empty()
                : cards.stream().filter(card -> says(card, field)).findFirst();
    }

    /** The language of a card's page without its region, {@code nb} of {@code nb-no}; null where the site names none. */
    public static @Nullable String language(Card card) {
        String code = card.page().language();
        return code == null ? null : code.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    }

    private static boolean says(Card card, Field field) {
        return switch (field) {
            case OWNER -> !card.owner().vacant();
            case LEADER -> !card.leader().vacant();
            case TITLE, PURPOSE, INPUT, OUTPUT -> card.text(field) != null;
        };
    }

    private Card completed(Card card) {
        if (!translated()) {
            return card;
        }
        return new Card(
                card.title(),
                role(card, Field.OWNER, Card::owner),
                role(card, Field.LEADER, Card::leader),
                text(card, Field.PURPOSE),
                text(card, Field.INPUT),
                text(card, Field.OUTPUT),
                card.extras(),
                card.page(),
                card.at());
    }

    private Role role(Card card, Field field, Function<Card, Role> role) {
        return role.apply(lender(card, field).orElse(card));
    }

    private @Nullable String text(Card card, Field field) {
        return lender(card, field).orElse(card).text(field);
    }
}
