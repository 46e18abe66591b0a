package no.prosessbot.answer;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import no.prosessbot.search.Word;

/**
 * A question, or one sentence of it, as understood before any card is looked at.
 *
 * @param words all words, in order
 * @param who true if it asks for a person
 * @param what true if it asks for a thing
 * @param process true if it contains a word such as "process" or "card"
 * @param opens true if it begins as questions do; false for a statement, even one that ends in a question
 * @param cues what it asks, see {@link Lexicon#cues}; empty if it asks nothing
 * @param content indices of the content words: neither cues nor question words, function words or "process"
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

    /** Returns the number of words of the longest cue of this kind, at least 1; 0 if there is none. */
    int strength(Cue.Kind kind) {
        return cues.stream()
                .filter(cue -> cue.kind() == kind)
                .mapToInt(cue -> Math.max(1, cue.words().size()))
                .max()
                .orElse(0);
    }

    /** True if it asks for a fact, not for the process that something belongs to. */
    boolean outright() {
        return opens && !process && strength(Cue.Kind.TOPIC) < 2;
    }

    /** The indices of the words that are part of cues. */
    Set<Integer> cueWords() {
        Set<Integer> places = new TreeSet<>();
        cues.forEach(cue -> places.addAll(cue.words()));
        return places;
    }

    List<Word> contentWords() {
        return content.stream().map(words::get).toList();
    }

    /**
     * Returns the indices of the content words that are more than stop words.
     *
     * @param stopWord tells words that count as content only because some title has them
     */
    List<Integer> telling(Predicate<Word> stopWord) {
        return content.stream()
                .filter(place -> !stopWord.test(words.get(place)))
                .toList();
    }

    /** Returns this question with the words at these places as content: cues that use any of them are dropped. */
    Question naming(Set<Integer> places) {
        Set<Integer> about = new TreeSet<>(content);
        about.addAll(places);
        List<Cue> others = cues.stream()
                .filter(cue -> cue.words().stream().noneMatch(places::contains))
                .toList();
        return new Question(words, who, what, process, opens, others, List.copyOf(about));
    }

    /** Returns what is asked about whatever the question names. */
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

    /**
     * {@code hvem er leder og eier} asks for both, so the answer is the card; {@code hvem er ansvarlig leder} asks for
     * a leader.
     */
    private AnswerKind bothRoles() {
        return words.stream()
                        .anyMatch(word ->
                                word.folded().equals("og") || word.folded().equals("and"))
                ? AnswerKind.CARD
                : AnswerKind.LEADER;
    }
}
