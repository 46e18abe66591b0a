package no.prosessbot.reply;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import no.prosessbot.card.Card;
import no.prosessbot.card.Role;

/** Sentences about the cards that a person owns, leads, or has any role in. */
final class PersonSentences {

    private final Words words;
    private final Titles titles;

    PersonSentences(Words words, Titles titles) {
        this.words = words;
        this.titles = titles;
    }

    String owned(String person, List<Card> cards) {
        return sentence("owned-by", person, cards);
    }

    String led(String person, List<Card> cards) {
        return sentence("led-by", person, cards);
    }

    private String sentence(String key, String person, List<Card> cards) {
        if (cards.isEmpty()) {
            return words.say(key + ".none", person);
        }
        return words.say(key + ".some", person, words.processes(cards.size()), words.all(titles.of(cards)));
    }

    /** Lists the person's cards by role, those with any other role last. */
    String roles(String person, List<Card> cards) {
        if (cards.isEmpty()) {
            return words.say("roles-of.none", person);
        }
        Predicate<Card> owns = card -> has(card.owner(), person);
        Predicate<Card> leads = card -> has(card.leader(), person);
        List<String> parts = new ArrayList<>();
        add(parts, "roles-of.owner", cards, owns);
        add(parts, "roles-of.leader", cards, leads);
        add(parts, "roles-of.other", cards, owns.or(leads).negate());
        return words.say("roles-of.some", person, String.join("; ", parts));
    }

    private void add(List<String> parts, String key, List<Card> cards, Predicate<Card> which) {
        List<Card> those = cards.stream().filter(which).toList();
        if (!those.isEmpty()) {
            parts.add(words.say(key, words.all(titles.of(those))));
        }
    }

    private static boolean has(Role role, String person) {
        String folded = folded(person);
        return role.names().stream().anyMatch(name -> folded(name).equals(folded));
    }

    /**
     * Normalises a name. Cards spell the same person in several ways: composed or decomposed, with double spaces, in
     * capitals.
     */
    private static String folded(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        return String.join(" ", composed.strip().split("[\\h\\s]+")).toLowerCase(Locale.ROOT);
    }
}
