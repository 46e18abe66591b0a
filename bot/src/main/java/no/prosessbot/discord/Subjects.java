package no.prosessbot.discord;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.prosessbot.answer.Edition;
import no.prosessbot.card.Card;
import no.prosessbot.card.CardId;

/**
 * Short keys for the cards and people of one edition, for ids of components, which may be no longer than a title often
 * is. A key is the same in every edition that has the card or the person. Immutable.
 */
final class Subjects {

    /** 96 bits of SHA-256 in base 64: two of a million cards share a key with a chance of less than 1 in 10^16. */
    private static final int KEY_LENGTH = 16;

    private final Edition edition;
    private final Map<Card, String> keys = new HashMap<>();
    private final Map<String, Card> cards = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();

    Subjects(Edition edition) {
        this.edition = edition;
        List<Card> all = edition.handbook().cards();
        List<CardId> ids = CardId.ofAll(edition.handbook());
        for (int i = 0; i < all.size(); i++) {
            Card card = all.get(i);
            List<String> parts = new ArrayList<>(
                    List.of("card", ids.get(i).title(), ids.get(i).file()));
            String key = key(parts);
            // The same title several times on one page: told apart by their order there.
            while (cards.containsKey(key)) {
                parts.add("again");
                key = key(parts);
            }
            keys.put(card, key);
            cards.put(key, card);
        }
        all.stream()
                .flatMap(card -> Stream.of(card.owner(), card.leader()))
                .flatMap(role -> role.names().stream())
                .forEach(name -> people.putIfAbsent(key(name), name));
    }

    Edition edition() {
        return edition;
    }

    /** The key of one of the edition's cards. */
    String key(Card card) {
        return Objects.requireNonNull(keys.get(card), "not a card of this edition");
    }

    String key(String person) {
        return key(List.of("person", person));
    }

    Optional<Card> card(String key) {
        return Optional.ofNullable(cards.get(key));
    }

    Optional<String> person(String key) {
        return Optional.ofNullable(people.get(key));
    }

    private static String key(List<String> parts) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\0", parts).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(hash).substring(0, KEY_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
