package no.prosessbot.answer;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import no.prosessbot.card.Card;
import no.prosessbot.card.Handbook;
import no.prosessbot.card.Processes;
import no.prosessbot.search.CardIndex;
import no.prosessbot.search.Suggester;

/**
 * One reading of the handbook, ready to be asked; immutable, safe to share between threads. A new reading makes a new
 * edition, which replaces the old one in one step.
 *
 * @param handbook all cards of all languages
 * @param processes which of its cards are one process
 * @param suggesters for all languages
 */
public record Edition(Handbook handbook, Processes processes, Answerer answerer, Map<Language, Suggester> suggesters) {

    public Edition {
        suggesters = Map.copyOf(suggesters);
    }

    /**
     * Makes a reading ready to be asked.
     *
     * @param synonyms an organisation's own words, see {@link CardIndex#of(Handbook, Map)}
     */
    public static Edition of(Handbook handbook, Map<String, List<String>> synonyms) {
        Processes processes = Processes.of(handbook.cards());
        Function<Card, List<String>> alsoCalled = card -> processes.of(card).cards().stream()
                .map(Card::title)
                .filter(title -> !title.equals(card.title()))
                .toList();
        Map<Language, CardIndex> indexes = indexes(handbook, processes, synonyms, alsoCalled);
        Map<CardIndex, Suggester> made = new HashMap<>();
        Map<Language, Suggester> suggesters = new EnumMap<>(Language.class);
        indexes.forEach((language, index) ->
                suggesters.put(language, made.computeIfAbsent(index, key -> new Suggester(index, alsoCalled))));
        return new Edition(handbook, processes, Answerer.of(indexes, processes), suggesters);
    }

    /** Bokmål and nynorsk share one unless there are pages in both, and all do where nothing is translated. */
    private static Map<Language, CardIndex> indexes(
            Handbook handbook,
            Processes processes,
            Map<String, List<String>> synonyms,
            Function<Card, List<String>> alsoCalled) {
        Map<Language, CardIndex> indexes = new EnumMap<>(Language.class);
        if (!processes.translated()) {
            CardIndex index = CardIndex.of(handbook, synonyms);
            Arrays.stream(Language.values()).forEach(language -> indexes.put(language, index));
            return indexes;
        }
        Map<List<Card>, CardIndex> made = new HashMap<>();
        for (Language language : Language.values()) {
            Handbook own = handbook.in(processes, language::card);
            indexes.put(language, made.computeIfAbsent(own.cards(), cards -> CardIndex.of(own, synonyms, alsoCalled)));
        }
        return indexes;
    }

    /** Completes what somebody types in this language. */
    public Suggester suggester(Language language) {
        return Objects.requireNonNull(suggesters.get(language));
    }
}
