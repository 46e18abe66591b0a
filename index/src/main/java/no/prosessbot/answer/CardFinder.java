package no.prosessbot.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import no.prosessbot.card.Card;
import no.prosessbot.search.CardIndex;
import no.prosessbot.search.Likeness;
import no.prosessbot.search.Spelling;
import no.prosessbot.search.TitleHit;
import no.prosessbot.search.Word;

/** Decides which card, or cards, a question names by title. */
final class CardFinder {

    /**
     * What was found.
     *
     * @param cards one if the question names one, several if they fit equally, none
     * @param words the places of the words that name them
     * @param exact true if the title stands there as it is, inflection aside
     * @param named true if the title was said, in whole or in part; false if other words mean the same
     */
    record Found(List<Card> cards, Set<Integer> words, boolean exact, boolean named) {

        static final Found NONE = new Found(List.of(), Set.of(), false, false);

        boolean none() {
            return cards.isEmpty();
        }
    }

    /** @param functionWords true if it has no other words */
    private record Span(int from, int to, List<Card> cards, boolean functionWords) {

        boolean within(Span other) {
            return other.from <= from && to <= other.to && other.to - other.from > to - from;
        }

        boolean touches(Set<Integer> places) {
            return places.stream().anyMatch(place -> from <= place && place < to);
        }

        Set<Integer> places() {
            Set<Integer> places = new LinkedHashSet<>();
            for (int i = from; i < to; i++) {
                places.add(i);
            }
            return places;
        }
    }

    private final CardIndex index;

    CardFinder(CardIndex index) {
        this.index = index;
    }

    /**
     * The question without the cues that are words of a title of several words, if the title has other words too: in
     * {@code hvem eier leder i vakt} nobody asks who leads.
     */
    Question titlesFirst(Question question) {
        Question read = question;
        for (Span span : spans(question.words())) {
            boolean mixed = span.touches(question.cueWords()) && span.touches(Set.copyOf(question.content()));
            if (mixed) {
                read = read.naming(span.places());
            }
        }
        return read;
    }

    /** Titles that stand in the question as they are; words of cues are title words only where nothing else is. */
    Found exact(Question question, Trace trace) {
        List<Span> spans = spans(question.words());
        Set<Integer> cueWords = question.cueWords();
        List<Span> free = spans.stream()
                .filter(span -> !span.touches(cueWords) && !span.functionWords)
                .toList();
        List<Span> chosen = free.isEmpty() && question.content().isEmpty() ? unlikely(spans, cueWords) : free;
        List<Span> longest = chosen.stream()
                .filter(span -> chosen.stream().noneMatch(span::within))
                .toList();
        longest.forEach(span -> span.cards.forEach(card -> trace.candidate(card, 1, "exact-title")));
        if (longest.isEmpty()) {
            return Found.NONE;
        }
        List<Span> named = afterCue(question, longest);
        Set<Card> cards = new LinkedHashSet<>();
        Set<Integer> places = new LinkedHashSet<>();
        for (Span span : named) {
            cards.addAll(span.cards);
            places.addAll(span.places());
        }
        return new Found(List.copyOf(cards), places, true, true);
    }

    /** Titles that look like function words (SJA, sjå) before those that look like cues. */
    private static List<Span> unlikely(List<Span> spans, Set<Integer> cueWords) {
        List<Span> free = spans.stream().filter(span -> !span.touches(cueWords)).toList();
        return free.isEmpty() ? spans : free;
    }

    /** Of several titles, the one that follows what is asked with nothing but function words between; else all. */
    private List<Span> afterCue(Question question, List<Span> spans) {
        if (spans.size() == 1) {
            return spans;
        }
        int end = question.cues().stream()
                .filter(cue -> cue.kind().compareTo(Cue.Kind.CARD) < 0)
                .flatMap(cue -> cue.words().stream())
                .max(Integer::compare)
                .orElse(-1);
        for (Span span : spans) {
            if (end >= 0 && span.from > end && onlyFunctionWords(question, end + 1, span.from)) {
                boolean listed = spans.stream()
                        .anyMatch(other -> other.from == span.to + 1
                                && Set.of("og", "and", "eller", "or")
                                        .contains(question.words().get(span.to).folded()));
                return listed ? spans : List.of(span);
            }
        }
        return spans;
    }

    private boolean onlyFunctionWords(Question question, int from, int to) {
        return question.words().subList(from, to).stream().allMatch(index::functionWord)
                || question.content().stream().noneMatch(place -> place >= from && place < to);
    }

    /** The places of words that go on with a title that stands there as it is: no sentence begins with one of them. */
    Set<Integer> withinTitles(List<Word> words) {
        Set<Integer> within = new HashSet<>();
        for (Span span : spans(words)) {
            for (int place = span.from + 1; place < span.to; place++) {
                within.add(place);
            }
        }
        return within;
    }

    private List<Span> spans(List<Word> words) {
        List<Span> spans = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            boolean alone = index.functionWord(words.get(from)) && !index.firstInTitle(words.get(from));
            int longest = alone ? from + 1 : words.size();
            for (int to = from + 1; to <= longest && index.beginsTitle(words.subList(from, to)); to++) {
                Word last = words.get(to - 1);
                if (to > from + 1 && index.functionWord(last) && !index.lastInTitle(last)) {
                    continue;
                }
                List<Word> span = words.subList(from, to);
                List<Card> cards = index.titled(span);
                if (!cards.isEmpty()) {
                    boolean functionWords = span.stream().allMatch(index::functionWord);
                    spans.add(new Span(from, to, cards, functionWords));
                }
            }
        }
        return spans;
    }

    /** Titles that the question names inexactly: misspelt, in part, by a synonym. */
    Found like(Question question, Trace trace) {
        if (question.content().isEmpty()) {
            return Found.NONE;
        }
        List<TitleHit> hits = told(question, trace);
        if (hits.isEmpty()) {
            return Found.NONE;
        }
        TitleHit best = hits.get(0);
        List<TitleHit> literal = best.how() == Likeness.SYNONYM ? literal(hits) : List.of();
        if (!literal.isEmpty()) {
            // what has the very word in its title is not beaten by what only means the same
            trace.reached("part-of-title", literal.get(0).words(), Margins.PART_WORDS);
            List<Card> cards = new ArrayList<>();
            if (literal.size() == 1 && whole(best)) {
                cards.add(best.card());
            }
            literal.forEach(hit -> cards.add(hit.card()));
            return new Found(cards, Set.copyOf(question.content()), false, true);
        }
        if (whole(best) && best.words() >= Margins.otherWords(best.how())) {
            trace.reached("whole-title", best.title(), Margins.WHOLE_TITLE);
            return found(
                    hits,
                    hit -> whole(hit) && hit.score() >= best.score() - Margins.EQUAL_TITLES,
                    TitleHit::score,
                    Margins.EQUAL_TITLES,
                    question,
                    trace);
        }
        double words = hits.stream().mapToDouble(TitleHit::words).max().orElse(0);
        if (words < Margins.PART_WORDS) {
            trace.below("part-of-title", words, Margins.PART_WORDS);
            return Found.NONE;
        }
        trace.reached("part-of-title", words, Margins.PART_WORDS);
        return found(
                hits,
                hit -> hit.words() >= words - Margins.EQUAL_PARTS,
                TitleHit::words,
                Margins.EQUAL_PARTS,
                question,
                trace);
    }

    /**
     * Titles that have the words of an exact one, and more words of the question, if only nearly: who asks for
     * {@code Lager i hvan} does not ask for {@code Lager}. The longer one if all of it was said, else it and the exact one;
     * none if no title has more of the question.
     */
    Found longer(Question question, Found exact, Trace trace) {
        Set<Integer> named = new LinkedHashSet<>();
        question.content().stream()
                .filter(exact.words()::contains)
                .forEach(place -> named.add(question.words().get(place).start()));
        List<TitleHit> longer = told(question, trace).stream()
                .filter(hit -> !exact.cards().contains(hit.card())
                        && hit.said().size() > named.size()
                        && hit.said().containsAll(named))
                .toList();
        if (longer.isEmpty()) {
            return Found.NONE;
        }
        double most = longer.stream().mapToDouble(TitleHit::words).max().orElse(0);
        List<TitleHit> best = Spelling.agreeing(
                longer.stream()
                        .filter(hit -> hit.words() >= most - Margins.EQUAL_PARTS)
                        .toList(),
                TitleHit::spelling);
        List<TitleHit> whole = best.stream()
                .filter(hit -> whole(hit) && hit.how().compareTo(Likeness.SYNONYM) < 0)
                .toList();
        List<Card> cards = new ArrayList<>();
        (whole.isEmpty() ? best : whole).forEach(hit -> cards.add(hit.card()));
        if (whole.isEmpty()) {
            cards.addAll(exact.cards());
        }
        trace.reached(whole.isEmpty() ? "part-of-title" : "whole-title", most, 0);
        return new Found(cards, Set.copyOf(question.content()), false, true);
    }

    /** The titles that the question may name, but for those that it only hints at. */
    private List<TitleHit> told(Question question, Trace trace) {
        List<TitleHit> hits = index.titlesLike(question.contentWords(), question.words());
        hits.stream()
                .limit(8)
                .forEach(hit -> trace.candidate(
                        hit.card(), hit.score(), hit.told() ? hit.how().name() : "hint"));
        List<TitleHit> told = hits.stream().filter(TitleHit::told).toList();
        return !told.isEmpty() && vaguer(told.get(0), hits) ? List.of() : told;
    }

    /**
     * True if the best title has only what means the same as the question, and not in whole, while a part of another card's
     * other name has its very words: then neither is sure.
     */
    private static boolean vaguer(TitleHit best, List<TitleHit> hits) {
        return best.how().compareTo(Likeness.SYNONYM) >= 0
                && !whole(best)
                && hits.stream()
                        .anyMatch(hit -> !hit.told()
                                && hit.how().compareTo(Likeness.SYNONYM) < 0
                                && hit.words() >= best.words());
    }

    /** The titles that say all that the question does, in its own words. */
    private static List<TitleHit> literal(List<TitleHit> hits) {
        List<TitleHit> literal = hits.stream()
                .filter(hit -> hit.how().compareTo(Likeness.SYNONYM) < 0 && hit.words() >= Margins.PART_WORDS)
                .toList();
        double most = literal.stream().mapToDouble(TitleHit::words).max().orElse(0);
        return Spelling.agreeing(
                literal.stream()
                        .filter(hit -> hit.words() >= most - Margins.EQUAL_PARTS)
                        .toList(),
                TitleHit::spelling);
    }

    private static boolean whole(TitleHit hit) {
        return hit.title() >= Margins.WHOLE_TITLE && hit.how() != Likeness.DERIVED;
    }

    /** Those hits that fit equally, and the margin that parted them from the next. */
    private Found found(
            List<TitleHit> hits,
            Predicate<TitleHit> fits,
            ToDoubleFunction<TitleHit> share,
            double equal,
            Question question,
            Trace trace) {
        List<TitleHit> fitting =
                byFunctionWords(Spelling.agreeing(hits.stream().filter(fits).toList(), TitleHit::spelling), question);
        TitleHit first = fitting.get(0);
        hits.stream()
                .filter(fits.negate())
                .mapToDouble(share)
                .max()
                .ifPresent(next -> trace.ahead(share.applyAsDouble(first), next, equal));
        boolean named = first.how().compareTo(Likeness.SYNONYM) < 0;
        boolean all = first.words() >= Margins.PART_WORDS;
        return new Found(
                fitting.stream().map(TitleHit::card).toList(),
                all ? Set.copyOf(question.content()) : Set.of(),
                false,
                named);
    }

    /**
     * Of titles that only function words tell apart, those that have the question's: {@code Etter ferien} has them and
     * {@code Før ferien} has not. All where that tells none apart.
     */
    private List<TitleHit> byFunctionWords(List<TitleHit> fitting, Question question) {
        long subjects = fitting.stream()
                .map(hit -> index.words(hit.card().title()).stream()
                        .filter(word -> !index.functionWord(word))
                        .map(Word::stem)
                        .toList())
                .distinct()
                .count();
        if (fitting.size() < 2 || subjects > 1) {
            return fitting;
        }
        Set<String> asked = functionWords(question.words());
        Map<TitleHit, Integer> shared = new HashMap<>();
        for (TitleHit hit : fitting) {
            Set<String> own = functionWords(index.words(hit.card().title()));
            own.retainAll(asked);
            shared.put(hit, own.size());
        }
        int most = Collections.max(shared.values());
        return fitting.stream()
                .filter(hit -> Objects.equals(shared.get(hit), most))
                .toList();
    }

    /** As they are spelt: {@code før} is not {@code for}. */
    private Set<String> functionWords(List<Word> words) {
        return words.stream()
                .filter(index::functionWord)
                .map(word -> word.surface().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Titles worth offering where nothing was found. */
    List<Card> nearest(Question question, int limit) {
        return question.content().isEmpty()
                ? List.of()
                : index.titlesLike(question.contentWords()).stream()
                        .filter(hit -> hit.score() >= Margins.NEAR_TITLE)
                        .limit(limit)
                        .map(TitleHit::card)
                        .toList();
    }
}
