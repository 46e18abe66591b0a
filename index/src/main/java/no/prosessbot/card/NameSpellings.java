package no.prosessbot.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import no.prosessbot.page.Problem;

/**
 * Finds the people who are spelt in several ways on the cards: {@code Kari Nord}, {@code Nord, Kari} and {@code K. Nord}.
 * Where a short form can be only one of them, it is that one; where it can be several, nothing is changed and it is told.
 */
final class NameSpellings {

    private final Map<String, Spelling> spellings = new LinkedHashMap<>();
    private final Map<String, String> fullest = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @param cards in page order */
    NameSpellings(List<Card> cards) {
        for (Card card : cards) {
            card.owner().names().forEach(name -> add(name, card));
            card.leader().names().forEach(name -> add(name, card));
        }
        joinOrders();
        // Those with a first name first, so that A. M. Berg has one Anne Marie Berg to be, however often she is Anne M.
        // Berg.
        joinInitials(spelling -> !initial(spelling.words().get(0)));
        joinInitials(spelling -> initial(spelling.words().get(0)));
    }

    /** A name as it was met first, and its words in natural order, folded. */
    private record Spelling(String name, Card card, List<String> words, boolean inverted) {

        /** Whether a given name is only its first letter. */
        boolean initials() {
            return words.subList(0, words.size() - 1).stream().anyMatch(NameSpellings::initial);
        }

        String surname() {
            return words.get(words.size() - 1);
        }
    }

    List<Problem> problems() {
        return problems;
    }

    /** The card with every name in its fullest spelling. */
    Card spelt(Card card) {
        if (fullest.isEmpty()) {
            return card;
        }
        Role owner = spelt(card.owner());
        Role leader = spelt(card.leader());
        return owner.equals(card.owner()) && leader.equals(card.leader())
                ? card
                : new Card(
                        card.title(),
                        owner,
                        leader,
                        card.purpose(),
                        card.input(),
                        card.output(),
                        card.extras(),
                        card.page(),
                        card.at());
    }

    private Role spelt(Role role) {
        List<String> names = role.names().stream()
                .map(name -> fullest.getOrDefault(Folding.fold(name), name))
                .distinct()
                .toList();
        return names.equals(role.names()) ? role : new Role(role.texts(), role.shown(), names);
    }

    private void add(String name, Card card) {
        spellings.computeIfAbsent(Folding.fold(name), folded -> {
            boolean inverted = RoleNames.inverted(name);
            int comma = folded.indexOf(", ");
            String natural = inverted ? folded.substring(comma + 2) + " " + folded.substring(0, comma) : folded;
            // K.Nord and K. Nord
            return new Spelling(
                    name, card, Arrays.asList(natural.replace(".", ". ").strip().split(" +", -1)), inverted);
        });
    }

    private static boolean initial(String word) {
        int letters = word.endsWith(".") ? word.length() - 1 : word.length();
        return letters > 0 && word.codePointCount(0, letters) == 1 && Character.isLetter(word.codePointAt(0));
    }

    /** {@code Nord, Kari} where {@code Kari Nord} stands too. */
    private void joinOrders() {
        Map<List<String>, Spelling> natural = new HashMap<>();
        spellings.values().stream()
                .filter(spelling -> !spelling.inverted())
                .forEach(spelling -> natural.putIfAbsent(spelling.words(), spelling));
        Set<Spelling> met = new HashSet<>();
        spellings.forEach((folded, spelling) -> {
            met.add(spelling);
            Spelling other = natural.get(spelling.words());
            if (other != null && !other.equals(spelling)) {
                fullest.put(folded, other.name());
            }
            List<String> reversed = List.of(spelling.surname(), spelling.words().get(0));
            Spelling turned = spelling.words().size() == 2 && !spelling.inverted() ? natural.get(reversed) : null;
            // Without a comma nobody knows which of the two is the surname; it is told once, where the second one
            // stands.
            if (turned != null && spelling.equals(natural.get(spelling.words())) && met.contains(turned)) {
                problems.add(Problem.of(
                        spelling.card().file(),
                        spelling.card().at(),
                        CardRule.SIMILAR_NAME,
                        spelling.name(),
                        turned.name(),
                        turned.card().file(),
                        turned.card().at().toString()));
            }
        });
    }

    /** {@code K. Nord} where somebody has that surname and a first name with that letter. */
    private void joinInitials(Predicate<Spelling> which) {
        Map<String, List<Spelling>> bySurname = new HashMap<>();
        spellings.forEach((folded, spelling) -> {
            boolean full =
                    spelling.words().size() > 1 && !initial(spelling.words().get(0)) && !fullest.containsKey(folded);
            if (full) {
                bySurname
                        .computeIfAbsent(spelling.surname(), key -> new ArrayList<>())
                        .add(spelling);
            }
        });
        spellings.forEach((folded, spelling) -> {
            if (which.test(spelling) && spelling.initials() && !initial(spelling.surname())) {
                List<Spelling> meant = bySurname.getOrDefault(spelling.surname(), List.of()).stream()
                        .filter(other -> !other.equals(spelling) && shortFor(spelling.words(), other.words()))
                        .limit(2)
                        .toList();
                if (meant.size() == 1) {
                    fullest.put(folded, meant.get(0).name());
                } else if (meant.size() == 2) {
                    problems.add(ambiguous(spelling, meant.get(0), meant.get(1)));
                }
            }
        });
    }

    /** Each word before the surname begins one of the other's, in order, the first one the first. */
    private static boolean shortFor(List<String> words, List<String> full) {
        int at = 0;
        for (int i = 0; i < words.size() - 1; i++) {
            String given = words.get(i);
            String begins = initial(given) ? given.replace(".", "") : given;
            int from = at;
            while (at < full.size() - 1
                    && !(initial(given)
                            ? full.get(at).startsWith(begins)
                            : full.get(at).equals(begins))) {
                at++;
            }
            if (at == full.size() - 1 || (i == 0 && at > from)) {
                return false;
            }
            at++;
        }
        return true;
    }

    private static Problem ambiguous(Spelling name, Spelling one, Spelling other) {
        return Problem.of(
                name.card().file(),
                name.card().at(),
                CardRule.AMBIGUOUS_NAME,
                name.name(),
                one.name(),
                one.card().file(),
                one.card().at().toString(),
                other.name(),
                other.card().file(),
                other.card().at().toString());
    }
}
