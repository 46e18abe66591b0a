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
import no.prosessbot.answer.Language;
import no.prosessbot.card.BusinessProcess;
import no.prosessbot.card.Card;
import no.prosessbot.card.CardId;
import no.prosessbot.card.CardPlace;

/**
 * Short keys for the cards and people of one edition, for ids of components, which may be no longer than a title often
 * is. A key is the same in every edition that has the card or the person. Immutable.
 */
final class Subjects {

    /** 96 bits of SHA-256 in base 64: two of a million cards share a key with a chance of less than 1 in 10^16. */
    private static final int KEY_LENGTH = 16;

    private final Edition edition;
    private final Map<CardPlace, String> keys = new HashMap<>();
    private final Map<String, Card> cards = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();

    Subjects(Edition edition) {
        this.edition = edition;
        List<List<CardId>> ids = CardId.ofAll(edition.processes());
        for (int i = 0; i < ids.size(); i++) {
            for (int j = 0; j < ids.get(i).size(); j++) {
                add(edition.processes().all().get(i).cards().get(j), ids.get(i).get(j));
            }
        }
        edition.handbook().cards().stream()
                .flatMap(card -> Stream.of(card.owner(), card.leader()))
                .flatMap(role -> role.names().stream())
                .forEach(name -> people.putIfAbsent(key(name), name));
    }

    private void add(Card card, CardId id) {
        List<String> parts = new ArrayList<>(List.of("card", id.title(), id.file()));
        String key = key(parts);
        // The same title several times on one page, or in two languages: told apart by their order.
        while (cards.containsKey(key)) {
            parts.add("again");
            key = key(parts);
        }
        keys.put(CardPlace.of(card), key);
        cards.put(key, card);
    }

    Edition edition() {
        return edition;
    }

    /** The key of one of the edition's cards, whole or completed by its translations. */
    String key(Card card) {
        return Objects.requireNonNull(keys.get(CardPlace.of(card)), "not a card of this edition");
    }

    /** True if the edition has the card still. */
    boolean has(Card card) {
        String key = keys.get(CardPlace.of(card));
        return key != null
                && card(key).filter(own -> own.title().equals(card.title())).isPresent();
    }

    /** The process of one of the edition's cards, as somebody who speaks this language has it. */
    Card in(Language language, Card card) {
        return language.card(edition.processes().of(card));
    }

    /** The processes that nobody owns. */
    Stream<BusinessProcess> ownerless() {
        return edition.processes().all().stream().filter(BusinessProcess::ownerless);
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
