package no.prosessbot.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import no.prosessbot.card.Card;
import no.prosessbot.card.Handbook;
import no.prosessbot.card.Role;
import no.prosessbot.page.Position;

/** Makes handbooks of any size, the same every time: titles of their own, and people who have several cards each. */
final class SyntheticHandbook {

    private static final long SEED = 20_260_101;

    /** Cards for each person, on average. */
    private static final int CARDS_PER_PERSON = 4;

    private static final int CARDS_PER_PAGE = 20;
    private static final double PLAIN_TITLE = 0.4;
    private static final double WITHOUT_OWNER = 0.08;
    private static final double WITHOUT_LEADER = 0.05;

    private final Random random = new Random(SEED);

    private SyntheticHandbook() {}

    static Handbook of(int cards) {
        return new SyntheticHandbook().handbook(cards);
    }

    private Handbook handbook(int size) {
        List<String> people = people(Math.max(4, size / CARDS_PER_PERSON));
        List<Card> cards = new ArrayList<>(size);
        for (String title : titles(size)) {
            int place = cards.size();
            cards.add(new Card(
                    title,
                    role(people, WITHOUT_OWNER),
                    role(people, WITHOUT_LEADER),
                    sentence(10 + random.nextInt(16)),
                    sentence(3 + random.nextInt(4)),
                    sentence(3 + random.nextInt(4)),
                    List.of(),
                    "side-" + place / CARDS_PER_PAGE + ".md",
                    new Position(10 + place % CARDS_PER_PAGE * 10, 1)));
        }
        return new Handbook(cards, List.of());
    }

    /** A compound of its own as long as there are any, else one with the place where it is done. */
    private Set<String> titles(int size) {
        Set<String> titles = new LinkedHashSet<>();
        while (titles.size() < size) {
            String compound = capitalised(compound());
            boolean plain = random.nextDouble() < PLAIN_TITLE && titles.add(compound);
            if (!plain) {
                titles.add(compound + " " + any(WordLists.PREPOSITIONS) + " " + blanks(any(WordLists.AREAS)));
            }
        }
        return titles;
    }

    private List<String> people(int size) {
        Set<String> people = new LinkedHashSet<>();
        while (people.size() < size) {
            String first = random.nextInt(4) == 0
                    ? any(WordLists.FIRST_NAMES) + " " + any(WordLists.FIRST_NAMES)
                    : any(WordLists.FIRST_NAMES);
            people.add(first + " " + any(WordLists.LAST_NAMES));
        }
        return List.copyOf(people);
    }

    private Role role(List<String> people, double vacant) {
        if (random.nextDouble() < vacant) {
            return Role.ABSENT;
        }
        List<String> name = List.of(any(people));
        return new Role(name, name);
    }

    private String sentence(int words) {
        StringBuilder sentence = new StringBuilder(capitalised(any(WordLists.VERBS)));
        for (int i = 1; i < words; i++) {
            sentence.append(' ')
                    .append(
                            switch (i % 5) {
                                case 1 -> any(WordLists.ADJECTIVES);
                                case 2 -> random.nextInt(3) == 0 ? compound() : any(WordLists.NOUNS);
                                case 3 -> blanks(any(WordLists.CONNECTIVES));
                                case 4 -> any(WordLists.VERBS);
                                default -> any(WordLists.NOUNS);
                            });
        }
        return sentence.append('.').toString();
    }

    private String compound() {
        return any(WordLists.MODIFIERS) + any(WordLists.HEADS);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String blanks(String words) {
        return words.replace('-', ' ');
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
