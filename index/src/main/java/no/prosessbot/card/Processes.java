package no.prosessbot.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The processes of a handbook: its cards, but for translations, which are one process together. Translations are the
 * pages of one {@linkplain no.prosessbot.site.SourcePage#translationKey key} in several languages, and within them the
 * cards that {@link TranslatedCards} pairs. Immutable, safe to share between threads.
 */
public final class Processes {

    private final List<BusinessProcess> all;
    private final Map<CardPlace, BusinessProcess> translated;
    private final Set<String> languages;

    private Processes(List<BusinessProcess> all, Map<CardPlace, BusinessProcess> translated, Set<String> languages) {
        this.all = List.copyOf(all);
        this.translated = Map.copyOf(translated);
        this.languages = Set.copyOf(languages);
    }

    /**
     * Finds the processes of a handbook.
     *
     * @param cards all of them, in page order
     */
    public static Processes of(List<Card> cards) {
        Set<String> languages = new HashSet<>();
        for (Card card : cards) {
            String language = card.page().language();
            if (language != null) {
                languages.add(language);
            }
        }
        Map<CardPlace, BusinessProcess> translated = languages.size() > 1 ? translated(cards) : Map.of();
        List<BusinessProcess> all = new ArrayList<>(cards.size());
        for (Card card : cards) {
            CardPlace place = CardPlace.of(card);
            BusinessProcess process = translated.get(place);
            if (process == null) {
                all.add(new BusinessProcess(List.of(card)));
            } else if (place.equals(CardPlace.of(process.first()))) {
                all.add(process);
            }
        }
        return new Processes(all, translated, languages);
    }

    private static Map<CardPlace, BusinessProcess> translated(List<Card> cards) {
        Map<String, Map<String, List<Card>>> pages = new LinkedHashMap<>();
        Map<CardPlace, Integer> order = new HashMap<>();
        for (Card card : cards) {
            String language = card.page().language();
            if (language != null) {
                pages.computeIfAbsent(card.page().translationKey(), key -> new LinkedHashMap<>())
                        .computeIfAbsent(language, key -> new ArrayList<>())
                        .add(card);
                order.put(CardPlace.of(card), order.size());
            }
        }
        Map<CardPlace, BusinessProcess> translated = new HashMap<>();
        for (Map<String, List<Card>> byLanguage : pages.values()) {
            if (byLanguage.size() < 2) {
                continue;
            }
            for (List<Card> group : TranslatedCards.groups(byLanguage.values())) {
                if (group.size() > 1) {
                    group.sort((one, other) -> Integer.compare(
                            order.getOrDefault(CardPlace.of(one), 0), order.getOrDefault(CardPlace.of(other), 0)));
                    BusinessProcess process = new BusinessProcess(group);
                    group.forEach(card -> translated.put(CardPlace.of(card), process));
                }
            }
        }
        return translated;
    }

    /** All of them, in page order of their first cards. */
    public List<BusinessProcess> all() {
        return all;
    }

    /** The process of a card of this handbook, whole or {@linkplain BusinessProcess#in completed}. */
    public BusinessProcess of(Card card) {
        BusinessProcess process = translated.isEmpty() ? null : translated.get(CardPlace.of(card));
        return process == null ? new BusinessProcess(List.of(card)) : process;
    }

    /** True if some process has cards in several languages; else each card is a process. */
    public boolean translated() {
        return !translated.isEmpty();
    }

    /** True if there are cards in several languages, whether or not any are translations of each other. */
    public boolean multilingual() {
        return languages.size() > 1;
    }
}
