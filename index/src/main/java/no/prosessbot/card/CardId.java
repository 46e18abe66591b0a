package no.prosessbot.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a card is known by from one reading to the next: its title, disregarding case, blanks and Unicode form; with its
 * page only where several processes have the title. Never its line, because editors move cards about.
 *
 * @param title folded
 * @param file the page, or empty where the title alone is enough
 */
public record CardId(String title, String file) {

    /** The identity of the process that a card of the handbook is about: that of its first card, whoever asks. */
    public static CardId of(Card card, Handbook handbook) {
        Processes processes = Processes.of(handbook.cards());
        Card first = processes.of(card).first();
        String title = Folding.fold(first.title());
        long bearers = processes.all().stream()
                .filter(process -> titles(process).contains(title))
                .limit(2)
                .count();
        return new CardId(title, bearers > 1 ? first.file() : "");
    }

    /** The identities of all processes, in their order: for each those of its cards, in their order. */
    public static List<List<CardId>> ofAll(Processes processes) {
        Map<String, Integer> bearers = new HashMap<>();
        processes.all().forEach(process -> titles(process).forEach(title -> bearers.merge(title, 1, Integer::sum)));
        List<List<CardId>> all = new ArrayList<>();
        for (BusinessProcess process : processes.all()) {
            all.add(process.cards().stream()
                    .map(card -> {
                        String title = Folding.fold(card.title());
                        return new CardId(title, bearers.getOrDefault(title, 0) > 1 ? card.file() : "");
                    })
                    .toList());
        }
        return all;
    }

    /** Folded; translations may have the same. */
    private static Set<String> titles(BusinessProcess process) {
        Set<String> titles = new HashSet<>();
        process.cards().forEach(card -> titles.add(Folding.fold(card.title())));
        return titles;
    }
}
