package no.prosessbot.card;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which cards of translated pages are one process. Nothing on the pages says so. Where they have as many cards, those
 * at the same place are taken for translations, unless titles or roles fit better otherwise. Where they have not, only
 * cards are paired that the {@linkplain CardAlignment whole of the pages} leaves no choice for; a card that it does leave
 * one for stays a process of its own, for a wrong pair would answer with another process.
 */
final class TranslatedCards {

    private TranslatedCards() {}

    /**
     * Groups the cards of translations of one page.
     *
     * @param editions the cards of each language, in page order
     * @return each card in one group, at most one of each language
     */
    static List<List<Card>> groups(Collection<List<Card>> editions) {
        List<List<Card>> groups = new ArrayList<>();
        for (List<Card> edition : editions) {
            int[] partners = pairs(groups.stream().map(group -> group.get(0)).toList(), edition);
            groups = joined(groups, edition, partners);
        }
        return groups;
    }

    /** Cards without a partner come after the group of the card before them, for that is where the next language has theirs. */
    private static List<List<Card>> joined(List<List<Card>> groups, List<Card> edition, int[] partners) {
        Map<Integer, List<List<Card>>> alone = new HashMap<>();
        int last = -1;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                last = partners[i];
                groups.get(last).add(edition.get(i));
            } else {
                alone.computeIfAbsent(last, group -> new ArrayList<>()).add(new ArrayList<>(List.of(edition.get(i))));
            }
        }
        List<List<Card>> joined = new ArrayList<>(alone.getOrDefault(-1, List.of()));
        for (int i = 0; i < groups.size(); i++) {
            joined.add(groups.get(i));
            joined.addAll(alone.getOrDefault(i, List.of()));
        }
        return joined;
    }

    /** For each card of the right side its partner on the left, or -1. */
    private static int[] pairs(List<Card> left, List<Card> right) {
        CardFeatures lefts = new CardFeatures(left);
        CardFeatures rights = new CardFeatures(right);
        int[] anchors = anchors(lefts, rights);
        if (left.size() == right.size() && inOrder(lefts, rights)) {
            int[] partners = new int[right.size()];
            for (int i = 0; i < partners.length; i++) {
                partners[i] = i;
            }
            return partners;
        }
        boolean sameOrder = ascending(anchors);
        return sameOrder && CardAlignment.affordable(left, right)
                ? new CardAlignment(lefts, rights).partners()
                : anchors;
    }

    /** By what only one card on each side has: its title, else its owner and leader together. */
    private static int[] anchors(CardFeatures left, CardFeatures right) {
        int[] partners = new int[right.size()];
        boolean[] taken = new boolean[left.size()];
        for (int i = 0; i < partners.length; i++) {
            partners[i] = byTitle(left, right, i);
            if (partners[i] >= 0) {
                taken[partners[i]] = true;
            }
        }
        for (int i = 0; i < partners.length; i++) {
            int partner = partners[i] < 0 ? byRoles(left, right, i) : -1;
            if (partner >= 0 && !taken[partner]) {
                partners[i] = partner;
            }
        }
        return partners;
    }

    /** A title may be a word of both languages that means two things: it does not count where the roles name another card. */
    private static int byTitle(CardFeatures left, CardFeatures right, int card) {
        int partner = left.onlyTitled(right.title(card));
        if (partner < 0 || right.onlyTitled(right.title(card)) != card) {
            return -1;
        }
        int byRoles = byRoles(left, right, card);
        int backByRoles = byRoles(right, left, partner);
        boolean contradicted = (byRoles >= 0 && byRoles != partner) || (backByRoles >= 0 && backByRoles != card);
        return contradicted ? -1 : partner;
    }

    /** The one card of the left side with the roles of the one on the right that has them; negative if there is none. */
    private static int byRoles(CardFeatures left, CardFeatures right, int card) {
        return right.onlyWithRoles(right.roles(card)) == card ? left.onlyWithRoles(right.roles(card)) : -1;
    }

    /**
     * False if a title that only one card on each side has stands at another place on the other side, or if roles say so:
     * two cards that are alone in having theirs, or more cards than have the same roles at the same place. One card is
     * not enough, for then somebody may have got a role of which only one page tells.
     */
    private static boolean inOrder(CardFeatures left, CardFeatures right) {
        Map<List<String>, Integer> unmet = new HashMap<>();
        int inPlace = 0;
        int alone = 0;
        for (int i = 0; i < left.size(); i++) {
            int byTitle = byTitle(left, right, i);
            if (byTitle >= 0 && byTitle != i) {
                return false;
            }
            int byRoles = byRoles(left, right, i);
            if (byRoles >= 0 && byRoles != i) {
                alone++;
            }
            if (left.roles(i).equals(right.roles(i))) {
                inPlace++;
            } else {
                unmet.merge(left.roles(i), 1, Integer::sum);
            }
        }
        int elsewhere = 0;
        for (int i = 0; i < right.size(); i++) {
            if (!left.roles(i).equals(right.roles(i)) && unmet.merge(right.roles(i), -1, Integer::sum) >= 0) {
                elsewhere++;
            }
        }
        return alone < 2 && elsewhere <= inPlace;
    }

    private static boolean ascending(int[] partners) {
        int last = -1;
        for (int partner : partners) {
            if (partner >= 0 && partner < last) {
                return false;
            }
            last = Math.max(last, partner);
        }
        return true;
    }
}
