package no.prosessbot.answer;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import no.prosessbot.search.Word;

/**
 * A question, or one sentence of it, as it was understood before any card was looked at.
 *
 * @param words all of them, in order
 * @param who true if it asks for a person
 * @param what true if it asks for a thing
 * @param process true if it says "process" or "card"
 * @param opens true if it begins as questions do; false if it tells of something, whatever it asks then
 * @param cues what it asks, see {@link Lexicon#cues}; none if it asks nothing
 * @param content the places of the words that say what it is about: no cue, no function word, no "process"
 */
record Question(
        List<Word> words,
        boolean who,
        boolean what,
        boolean process,
        boolean opens,
        List<Cue> cues,
        List<Integer> content) {

    boolean has(Cue.Kind kind) {
        return cues.stream().anyMatch(cue -> cue.kind() == kind);
    }

    /** The number of words of the longest cue of a kind; 0 if there is none. */
    int strength(Cue.Kind kind) {
        return cues.stream()
                .filter(cue -> cue.kind() == kind)
                .mapToInt(cue -> Math.max(1, cue.words().size()))
                .max()
                .orElse(0);
    }

    /** True if it wants to know something, and not which process is about it. */
    boolean outright() {
        return opens && !process && strength(Cue.Kind.TOPIC) < 2;
    }

    /** The places of words that cues took. */
    Set<Integer> cueWords() {
        Set<Integer> places = new TreeSet<>();
        cues.forEach(cue -> places.addAll(cue.words()));
        return places;
    }

    List<Word> contentWords() {
        return content.stream().map(words::get).toList();
    }

    /**
     * The places of content words that are more than stop words.
     *
     * @param stopWord tells words that are content only since some title has them, whatever they are here
     */
    List<Integer> telling(Predicate<Word> stopWord) {
        return content.stream()
                .filter(place -> !stopWord.test(words.get(place)))
                .toList();
    }

    /** The same question where these words name something, and so ask nothing. */
    Question naming(Set<Integer> places) {
        Set<Integer> about = new TreeSet<>(content);
        about.addAll(places);
        List<Cue> others = cues.stream()
                .filter(cue -> cue.words().stream().noneMatch(places::contains))
                .toList();
        return new Question(words, who, what, process, opens, others, List.copyOf(about));
    }

    /** What was asked of whatever the question names. */
    AnswerKind intent() {
        boolean owner = has(Cue.Kind.OWNER);
        boolean leader = has(Cue.Kind.LEADER);
        if (who && (owner || leader)) {
            return owner && leader && strength(Cue.Kind.OWNER) == strength(Cue.Kind.LEADER)
                    ? bothRoles()
                    : strength(Cue.Kind.LEADER) > strength(Cue.Kind.OWNER) || !owner
                            ? AnswerKind.LEADER
                            : AnswerKind.OWNER;
        }
        Cue.Kind best = null;
        for (Cue.Kind kind : List.of(Cue.Kind.OUTPUT, Cue.Kind.INPUT, Cue.Kind.PURPOSE)) {
            if (strength(kind) > (best == null ? 0 : strength(best))) {
                best = kind;
            }
        }
        if (best != null && !who) {
            return AnswerKind.valueOf(best.name());
        }
        if (owner || leader) {
            return leader ? AnswerKind.LEADER : AnswerKind.OWNER;
        }
        return who ? AnswerKind.OWNER : AnswerKind.CARD;
    }

    /** {@code hvem er leder og eier}: both are on the card; {@code hvem er ansvarlig leder} is a leader. */
    private AnswerKind bothRoles() {
        return words.stream()
                        .anyMatch(word ->
                                word.folded().equals("og") || word.folded().equals("and"))
                ? AnswerKind.CARD
                : AnswerKind.LEADER;
    }
}
