package no.prosessbot.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What cards of one page have that a translation leaves as it is. */
final class CardFeatures {

    /** Shorter words are the same in two languages by chance: {@code for}, {@code is}, {@code i}. */
    private static final int SHORTEST_WORD = 4;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final int SEVERAL = -2;

    private final List<Card> cards;
    private final List<String> titles;
    private final List<List<String>> roles;
    private final Map<String, Integer> byTitle = new HashMap<>();
    private final Map<List<String>, Integer> byRoles = new HashMap<>();

    CardFeatures(List<Card> cards) {
        this.cards = cards;
        this.titles = cards.stream().map(card -> Folding.fold(card.title())).toList();
        this.roles = cards.stream()
                .map(card -> List.of(names(card.owner()), names(card.leader())))
                .toList();
        for (int i = 0; i < cards.size(); i++) {
            byTitle.merge(titles.get(i), i, (one, other) -> SEVERAL);
            byRoles.merge(roles.get(i), i, (one, other) -> SEVERAL);
        }
    }

    /** Whatever their order and spelling; blank where nobody has the role. */
    static String names(Role role) {
        Set<String> names = new TreeSet<>();
        role.names().forEach(name -> names.add(Folding.fold(name)));
        return String.join("/", names);
    }

    int size() {
        return cards.size();
    }

    String title(int card) {
        return titles.get(card);
    }

    /** The owner, and the leader. */
    List<String> roles(int card) {
        return roles.get(card);
    }

    /** The one card of this title; negative if there is none, or several. */
    int onlyTitled(String title) {
        return byTitle.getOrDefault(title, -1);
    }

    /** The one card of this owner and this leader; negative if there is none, or several, or one of them is nobody. */
    int onlyWithRoles(List<String> both) {
        return both.contains("") ? -1 : byRoles.getOrDefault(both, -1);
    }

    /** Which of the texts the card has, a bit each. */
    int texts(int card) {
        Card of = cards.get(card);
        return (of.purpose() == null ? 0 : 1) + (of.input() == null ? 0 : 2) + (of.output() == null ? 0 : 4);
    }

    /** Words that only one card has → that card. */
    Map<String, Integer> rareWords() {
        Map<String, Integer> bearers = new HashMap<>();
        for (int i = 0; i < cards.size(); i++) {
            for (String word : words(cards.get(i))) {
                bearers.merge(word, i, (one, other) -> SEVERAL);
            }
        }
        bearers.values().removeIf(bearer -> bearer == SEVERAL);
        return bearers;
    }

    private static Set<String> words(Card card) {
        List<String> texts = new ArrayList<>(List.of(card.title()));
        for (Field field : List.of(Field.PURPOSE, Field.INPUT, Field.OUTPUT)) {
            String text = card.text(field);
            if (text != null) {
                texts.add(text);
            }
        }
        Set<String> words = new HashSet<>();
        for (String text : texts) {
            NO_LETTERS
                    .splitAsStream(Folding.fold(text))
                    .filter(word -> word.length() >= SHORTEST_WORD)
                    .forEach(words::add);
        }
        card.extras().forEach(extra -> words.add(extra.name() + "=" + Folding.fold(extra.value())));
        return words;
    }
}
