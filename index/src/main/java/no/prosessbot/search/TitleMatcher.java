package no.prosessbot.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.prosessbot.card.Card;
import no.prosessbot.search.Title.TitleWord;
import no.prosessbot.search.TitleHit.Name;
import no.prosessbot.search.WordMatches.Match;
import org.jspecify.annotations.Nullable;

/**
 * Scores how well the words of one question name titles, see {@link TitleHit#score}. Titles are made of the same words again
 * and again, so that what one of them has of the question is found out once. For one thread.
 */
final class TitleMatcher {

    /** What a title's words tell of themselves, 0 to 1. */
    interface Weights {
        double of(String stem);
    }

    /** The share of a compound's letters that its parts must make up for the compound to count as said in full. */
    private static final double WHOLE_COMPOUND = 0.75;

    private static final double WHOLE_COMPOUND_NEARNESS = 0.93;

    /** A whole title with other words around it loses up to this. */
    private static final double OTHER_WORDS = 0.15;

    /** What the best part of a title scores, beside the whole of it. */
    private static final double PART_OF_TITLE = 0.7;

    /** From here on a title counts as said in full. */
    private static final double WHOLE_TITLE = 0.8;

    /** What names a card before what only hints at it. */
    private static final Comparator<TitleHit> BEST_FIRST = Comparator.comparing((TitleHit hit) -> !hit.told())
            .thenComparing(Comparator.comparingDouble(TitleHit::score).reversed())
            .thenComparing(TitleHit::spelling, Comparator.reverseOrder())
            .thenComparing(TitleHit::name);

    private final List<WordMatches> query;
    private final List<Word> among;
    private final Weights weights;
    private final double queryWeight;

    /** Which words of the question, by place, may meet a stem, a root, or a half of a compound. */
    private final Map<String, List<Integer>> byWhole = new HashMap<>();

    private final Map<String, List<Integer>> byRoot = new HashMap<>();
    private final Map<String, List<Integer>> byPart = new HashMap<>();
    private final Map<TitleWord, Meeting> meetings = new HashMap<>();

    /**
     * @param query the words of the text that carry meaning
     * @param among all words of the text, function words too, in order
     */
    TitleMatcher(List<WordMatches> query, List<Word> among, Weights weights) {
        this.query = query;
        this.among = among;
        this.weights = weights;
        double sum = 0;
        for (int place = 0; place < query.size(); place++) {
            WordMatches asked = query.get(place);
            sum += asked.weight();
            note(asked.wholes(), byWhole, place);
            note(asked.roots(), byRoot, place);
            note(asked.parts(), byPart, place);
        }
        this.queryWeight = sum;
    }

    private static void note(Map<String, Match> matches, Map<String, List<Integer>> places, int place) {
        matches.keySet()
                .forEach(term ->
                        places.computeIfAbsent(term, key -> new ArrayList<>()).add(place));
    }

    /**
     * What a word of titles and the words of the question have of each other.
     *
     * @param weight of the title's word
     * @param met places of the words of the question that it meets
     */
    private record Meeting(double weight, Said said, Map<Integer, Match> met) {}

    /** Scores the title of a card, or the other name of it that fits best; null if none does. */
    @Nullable
    TitleHit best(Card card, List<Title> titles) {
        TitleHit best = null;
        TitleHit hint = null;
        for (Title title : titles) {
            TitleHit hit = hit(card, title);
            if (hit != null && (best == null || BEST_FIRST.compare(hit, best) < 0)) {
                best = hit;
            }
            if (hit != null && !hit.told() && (hint == null || BEST_FIRST.compare(hit, hint) < 0)) {
                hint = hit;
            }
        }
        return best != null && hint != null && onlyPartOf(hint, best) ? hint : best;
    }

    /**
     * True if a card is met by nothing but what means the same as a part of its title, and that is the very part of another
     * name: who calls it {@code change management} does not call it {@code management}.
     */
    private static boolean onlyPartOf(TitleHit hint, TitleHit best) {
        return best.how().compareTo(Likeness.SYNONYM) >= 0
                && best.title() < WHOLE_TITLE
                && hint.how().compareTo(Likeness.SYNONYM) < 0
                && hint.said().containsAll(best.said());
    }

    private @Nullable TitleHit hit(Card card, Title title) {
        Map<Integer, Match> met = new TreeMap<>();
        double titleWeight = 0;
        double titleGot = 0;
        Likeness loosest = Likeness.SAME;
        Spelling spelling = Spelling.EXACT;
        for (TitleWord word : title.words()) {
            if (word.function()) {
                continue;
            }
            Meeting meeting = meetings.get(word);
            if (meeting == null) {
                meeting = meeting(word);
                meetings.put(word, meeting);
            }
            titleWeight += meeting.weight;
            titleGot += meeting.weight * meeting.said.share;
            spelling = meeting.said.spelling.compareTo(spelling) < 0 ? meeting.said.spelling : spelling;
            if (meeting.said.how != null && meeting.said.how.compareTo(loosest) > 0) {
                loosest = meeting.said.how;
            }
            meeting.met.forEach((place, match) -> met.merge(place, match, Match::better));
        }
        double queryGot = 0;
        Set<Integer> said = new LinkedHashSet<>();
        for (Map.Entry<Integer, Match> match : met.entrySet()) {
            WordMatches asked = query.get(match.getKey());
            queryGot += asked.weight() * match.getValue().nearness();
            said.add(asked.word().start());
        }
        if (queryGot == 0) {
            return null;
        }
        double words = queryGot / queryWeight;
        double share = titleGot / titleWeight;
        double score = share >= WHOLE_TITLE
                ? Math.min(1, share) * (1 - OTHER_WORDS * (1 - Math.min(1, words / Math.min(1, share))))
                : words * (1 - OTHER_WORDS) * (PART_OF_TITLE + (1 - PART_OF_TITLE) * share);
        List<TitleWord> given = title.given();
        Name name = given.isEmpty() ? Name.TITLE : Phrase.said(given, query, among) ? Name.OTHER : Name.PART_OF_OTHER;
        return new TitleHit(card, name, score, words, share, loosest, spelling, List.copyOf(said));
    }

    /** How far one title word is said: its share, the loosest match that says it, and how it is spelt. */
    private record Said(double share, @Nullable Likeness how, Spelling spelling) {}

    private Meeting meeting(TitleWord word) {
        Map<Integer, Match> met = new TreeMap<>();
        Said said = said(word, met);
        return new Meeting(weights.of(word.stem()), said, met);
    }

    private Set<Integer> asked(TitleWord word) {
        Set<Integer> places = new TreeSet<>(byWhole.getOrDefault(word.stem(), List.of()));
        places.addAll(byRoot.getOrDefault(word.root(), List.of()));
        word.parts().forEach(part -> places.addAll(byPart.getOrDefault(part, List.of())));
        return places;
    }

    private Said said(TitleWord word, Map<Integer, Match> met) {
        Match best = null;
        int partLetters = 0;
        double partNearness = 0;
        Set<String> partsMet = new HashSet<>();
        Likeness partHow = Likeness.PART;
        Spelling partSpelling = Spelling.EXACT;
        for (int place : asked(word)) {
            WordMatches asked = query.get(place);
            Match full = asked.full(word);
            if (full != null && full.how() != Likeness.PART) {
                met.put(place, full);
                best = best == null || full.beats(best, word) ? full : best;
                continue;
            }
            Match part = full;
            int letters = asked.word().stem().length();
            for (String half : word.parts()) {
                Match match = asked.parts().get(half);
                if (match != null && (part == null || match.nearness() > part.nearness())) {
                    part = match;
                    letters = half.length();
                }
            }
            if (part != null) {
                met.put(place, part);
                partSpelling = part.spelling(word) == Spelling.OTHER ? Spelling.OTHER : partSpelling;
                if (partsMet.add(asked.word().stem())) {
                    partLetters += letters;
                    partNearness += letters * part.nearness();
                    partHow = part.how().compareTo(partHow) > 0 ? part.how() : partHow;
                }
            }
        }
        if (best != null) {
            return new Said(best.nearness(), best.how(), best.spelling(word));
        }
        if (partLetters == 0) {
            return new Said(0, null, Spelling.EXACT);
        }
        double share = Math.min(1, (double) partLetters / word.stem().length());
        double nearness = partNearness / partLetters;
        return share >= WHOLE_COMPOUND && partsMet.size() > 1
                ? new Said(WHOLE_COMPOUND_NEARNESS * nearness / Likeness.PART.nearness(), partHow, partSpelling)
                : new Said(share * nearness, partHow, partSpelling);
    }

    /** Best first, those that only hint last; of equal scores, the order of the handbook. */
    static List<TitleHit> ranked(List<TitleHit> hits) {
        List<TitleHit> ranked = new ArrayList<>(hits);
        ranked.sort(BEST_FIRST);
        return ranked;
    }
}
