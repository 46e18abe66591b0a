package no.prosessbot.answer;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.prosessbot.search.CardIndex;
import no.prosessbot.search.Person;
import no.prosessbot.search.PersonHit;
import no.prosessbot.search.Spelling;
import no.prosessbot.search.Word;

/** Decides which person, or people, a question names. */
final class PersonFinder {

    /**
     * Maximum length, in words, of a text in which people are looked for; a longer one is read sentence by sentence.
     */
    private static final int LONGEST_TEXT = 60;

    /** Maximum length, in words, of a name that is found by some of its words or misspelt. */
    private static final int LONGEST_NAME = 6;

    /**
     * The people found.
     *
     * @param people one person, several if they fit equally well, or none
     * @param words the words that name them
     * @param complete true if a full name was said
     */
    record Found(List<Person> people, List<Word> words, boolean complete) {

        static final Found NONE = new Found(List.of(), List.of(), false);

        boolean none() {
            return people.isEmpty();
        }
    }

    private final CardIndex index;
    private final Lexicon lexicon;

    PersonFinder(CardIndex index, Lexicon lexicon) {
        this.index = index;
        this.lexicon = lexicon;
    }

    /**
     * Finds the longest run of words that is a name. It must contain all content words that are more than stop words,
     * unless it is a complete name of several words. Names of more than {@value #LONGEST_NAME} words are found only if
     * they are said exactly.
     */
    Found find(Question question, Trace trace) {
        List<Word> words = question.words();
        if (words.size() > LONGEST_TEXT) {
            return Found.NONE;
        }
        Set<Integer> taken = new HashSet<>(question.cueWords());
        if (question.content().isEmpty()) {
            // a surname may look like a cue: Eide
            taken.removeIf(place -> place > 0 && words.get(place).capitalised());
        }
        Optional<Run> unit = longName(words, taken);
        if (unit.isPresent()) {
            Run run = unit.get();
            run.people.forEach(person -> trace.step("person", person.name(), "name"));
            return new Found(run.people, words.subList(run.from, run.to), true);
        }
        for (int length = Math.min(LONGEST_NAME, words.size()); length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                Set<Integer> places =
                        IntStream.range(from, from + length).boxed().collect(Collectors.toUnmodifiableSet());
                if (places.stream().noneMatch(taken::contains)) {
                    Found found = find(question, words.subList(from, from + length), places, trace);
                    if (!found.none()) {
                        return found;
                    }
                }
            }
        }
        return Found.NONE;
    }

    /** A run of words that is a complete name, and the people it means. */
    private record Run(List<Person> people, int from, int to) {}

    /**
     * Finds the first name of more than {@value #LONGEST_NAME} words that is said exactly. Names of organisational
     * units may be longer than those of people.
     */
    private Optional<Run> longName(List<Word> words, Set<Integer> taken) {
        Run longest = null;
        for (int from = 0; from + LONGEST_NAME < words.size() && longest == null; from++) {
            for (int to = from + 1;
                    to <= words.size() && !taken.contains(to - 1) && index.beginsName(words.subList(from, to));
                    to++) {
                List<Person> called = to - from > LONGEST_NAME ? index.called(words.subList(from, to)) : List.of();
                if (!called.isEmpty()) {
                    longest = new Run(called, from, to);
                }
            }
        }
        return Optional.ofNullable(longest);
    }

    /**
     * Returns the indices of all words but the first of a long name that is said exactly: no sentence begins at one of
     * them.
     */
    Set<Integer> withinName(List<Word> words) {
        return longName(words, Set.of())
                .map(run -> IntStream.range(run.from + 1, run.to).boxed().collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }

    private Found find(Question question, List<Word> words, Set<Integer> places, Trace trace) {
        boolean functionWord = index.functionWord(words.get(0)) && !capital(words);
        if (functionWord && !index.nameWord(words.get(0))) {
            return Found.NONE;
        }
        List<PersonHit> hits = index.people(words);
        if (hits.isEmpty() || hits.get(0).score() < Margins.NAME) {
            return Found.NONE;
        }
        PersonHit best = hits.get(0);
        boolean covers = places.containsAll(question.telling(index::stopWord));
        boolean name = !functionWord || (best.score() == 1 && (words.size() > 1 || ends(question, places)));
        if (!name || !(covers || (best.complete() && words.size() > 1))) {
            return Found.NONE;
        }
        List<PersonHit> equal = hits.stream()
                .filter(hit ->
                        hit.score() >= best.score() - Margins.EQUAL_NAMES && (hit.complete() || !best.complete()))
                .toList();
        boolean marked = words.stream().anyMatch(word -> !word.marks().isEmpty());
        List<PersonHit> meant = Spelling.nearest(equal, PersonHit::spelling, marked);
        meant.forEach(hit -> trace.step("person", hit.person().name(), "name"));
        return new Found(meant.stream().map(PersonHit::person).toList(), words, best.complete());
    }

    /**
     * True for a capital that is not merely that of the question's first word: it makes a function word ({@code per},
     * {@code dag}) a name.
     */
    private static boolean capital(List<Word> words) {
        Word first = words.get(0);
        return first.capitalised() && (words.size() > 1 || first.start() > 0);
    }

    /**
     * True if only fillers and cues follow the words, as in {@code hva eier per}. In {@code uten eier per i dag},
     * {@code per} belongs to what follows and is no name.
     */
    private boolean ends(Question question, Set<Integer> places) {
        int last = Collections.max(places);
        return !lexicon.pronoun(question.words().get(last))
                && !question.has(Cue.Kind.MISSING)
                && !question.has(Cue.Kind.LIST)
                && IntStream.range(last + 1, question.words().size())
                        .allMatch(place -> question.cueWords().contains(place)
                                || lexicon.filler(question.words().get(place)));
    }
}
