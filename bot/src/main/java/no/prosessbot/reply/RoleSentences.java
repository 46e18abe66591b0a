package no.prosessbot.reply;

import no.prosessbot.card.Card;
import no.prosessbot.card.Role;

/** Who owns or leads one card. */
final class RoleSentences {

    private final Words words;

    RoleSentences(Words words) {
        this.words = words;
    }

    String owner(Card card) {
        return sentence("owner", card, card.owner(), card.leader());
    }

    String leader(Card card) {
        return sentence("leader", card, card.leader(), card.owner());
    }

    /** The name first; where nobody has the role, that, and then who has the other one. */
    private String sentence(String key, Card card, Role role, Role other) {
        if (!role.vacant()) {
            return words.say(key + (role.names().size() > 1 ? ".are" : ".is"), names(role), card.title());
        }
        String missing = role.placeholder()
                ? words.say(key + ".placeholder", card.title(), role.shown().get(0))
                : words.say(key + ".none", card.title());
        String offer = other.vacant() ? words.say(key + ".nobody-else") : words.say(key + ".other", names(other));
        return missing + " " + offer;
    }

    /** As the card spells them, {@code A/B} included, without Markdown. */
    String names(Role role) {
        return words.all(role.shown());
    }

    /** Owner and leader of a card in one breath. */
    String both(Card card) {
        return words.say("card", card.title(), brief("owner", card.owner()), brief("leader", card.leader()));
    }

    private String brief(String key, Role role) {
        return role.vacant() ? words.say("card.no-" + key) : words.say("card." + key, names(role));
    }

    /** A relative clause that tells who owns or leads a card, e.g. {@code som Kari Nordmann eier}. */
    String clause(String key, Role role) {
        return role.vacant() ? words.say("clause.no-" + key) : words.say("clause." + key, names(role));
    }
}
