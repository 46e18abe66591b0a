package no.prosessbot.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Suggests texts while one of them is being typed. A text matches by its beginning, by the beginnings of its words in
 * any order, or by a part of it, in any spelling of æøå; typing errors are tolerated only where nothing begins as
 * typed. Immutable.
 */
final class Completions {

    /** Ranks, the best first. A match whose æøå are spelt differently ranks one lower. */
    private static final int WHOLE = 0;

    private static final int BEGINS = 2;
    private static final int WORDS_BEGIN = 4;
    private static final int CONTAINS = 6;

    /** The whole text was typed, followed by more. */
    private static final int CONTAINED = 7;

    /** Ranks of matches with one error; matches with two rank two lower. */
    private static final int NEARLY_BEGINS = 8;

    private static final int WORDS_NEARLY_BEGIN = 9;
    private static final int NONE = 12;

    private static final int MOST_SLIPS = 2;

    /**
     * Shorter parts occur in too many texts. A part of at least {@link #TELLING_PART} letters is taken as no
     * coincidence, and no typing errors are looked for.
     */
    private static final int SHORTEST_PART = 3;

    private static final int TELLING_PART = 5;

    /** Shorter titles are prefixes of too many other words. */
    private static final int SHORTEST_CONTAINED = 5;

    /** If more words were typed, the input is compared only as a whole, not word by word. */
    private static final int MOST_WORDS = 16;

    /** Separates two keys; never part of one. */
    private static final char BETWEEN = '\n';

    /**
     * A text that can be suggested.
     *
     * @param text the text as it is suggested
     * @param key all words without blanks, see {@link #loose}
     * @param words each word in its {@link #loose} form
     * @param spelt each word in lower case
     */
    private record Entry(String text, String key, List<String> words, List<String> spelt) {

        static Entry of(String text, List<Word> words) {
            return new Entry(
                    text,
                    letters(words),
                    words.stream().map(word -> loose(word.folded())).toList(),
                    lowerCase(words));
        }

        boolean speltLike(List<String> typed) {
            return String.join("", spelt).startsWith(String.join("", typed))
                    || typed.stream().allMatch(word -> spelt.stream().anyMatch(own -> own.startsWith(word)));
        }
    }

    private final List<Entry> entries;
    private final Beginnings keys;
    private final Beginnings words;

    /** All keys in order, each with {@link #BETWEEN} on both sides; and the offset of each key. */
    private final String text;

    private final int[] starts;

    /**
     * Creates the suggestions.
     *
     * @param texts in the order in which they are suggested; duplicates are dropped
     * @param analyzer splits a text into its words
     */
    Completions(List<String> texts, Function<String, List<Word>> analyzer) {
        this.entries = new LinkedHashSet<>(texts)
                .stream().map(text -> Entry.of(text, analyzer.apply(text))).toList();
        this.keys = beginnings(entry -> List.of(entry.key));
        this.words = beginnings(Entry::words);
        this.starts = new int[entries.size()];
        StringBuilder all = new StringBuilder().append(BETWEEN);
        for (int i = 0; i < starts.length; i++) {
            starts[i] = all.length();
            all.append(entries.get(i).key).append(BETWEEN);
        }
        this.text = all.toString();
    }

    private Beginnings beginnings(Function<Entry, List<String>> terms) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            for (String term : new HashSet<>(terms.apply(entries.get(i)))) {
                places.computeIfAbsent(term, key -> new ArrayList<>()).add(i);
            }
        }
        return new Beginnings(places);
    }

    /**
     * The suggestions for what was typed.
     *
     * @param texts best first; in the order of the handbook if they match equally well
     * @param begun true if some text, or words of it, begin as typed, without an error
     */
    record Found(List<String> texts, boolean begun) {}

    /** Returns at most {@code limit} texts that the input may become; the first texts of all if nothing was typed. */
    Found find(List<Word> typed, int limit) {
        String key = letters(typed);
        if (key.isEmpty()) {
            return new Found(entries.stream().limit(limit).map(Entry::text).toList(), true);
        }
        int[] ranks = new int[entries.size()];
        Arrays.fill(ranks, NONE);
        keys.exactly(
                key, (entry, slips) -> ranks[entry] = entries.get(entry).key.equals(key) ? WHOLE : BEGINS);
        List<String> said = typed.stream().map(word -> loose(word.folded())).toList();
        if (found(ranks) < limit) {
            rankWords(said, word -> 0, ranks);
        }
        boolean begun = found(ranks) > 0;
        preferSpelling(typed, ranks);
        if (found(ranks) < limit) {
            rankParts(key, limit, ranks);
        }
        if (!begun) {
            keys.within(key, SHORTEST_CONTAINED, (entry, slips) -> improve(ranks, entry, CONTAINED));
        }
        boolean told = begun || (key.length() >= TELLING_PART && found(ranks) > 0);
        if (!told) {
            for (List<String> spelling : spellings(typed)) {
                String beginning = String.join("", spelling);
                keys.nearly(
                        beginning,
                        slips(beginning),
                        right(beginning),
                        (entry, slips) -> improve(ranks, entry, NEARLY_BEGINS + 2 * (slips - 1)));
                rankWords(spelling, Completions::slips, ranks);
            }
        }
        return new Found(best(ranks, limit), begun);
    }

    private static int found(int[] ranks) {
        return (int) Arrays.stream(ranks).filter(rank -> rank < NONE).count();
    }

    private static void improve(int[] ranks, int entry, int rank) {
        ranks[entry] = Math.min(ranks[entry], rank);
    }

    /** Ranks the texts in which each word that was typed is the beginning of some word. */
    private void rankWords(List<String> typed, ToIntFunction<String> slips, int[] ranks) {
        if (typed.size() > MOST_WORDS) {
            return;
        }
        int[] sum = new int[ranks.length];
        for (String word : new LinkedHashSet<>(typed)) {
            int most = slips.applyAsInt(word);
            int[] least = new int[ranks.length];
            Arrays.fill(least, NONE);
            if (most == 0) {
                words.exactly(word, (entry, made) -> least[entry] = 0);
            } else {
                words.nearly(word, most, right(word), (entry, made) -> improve(least, entry, made));
            }
            Arrays.setAll(sum, entry -> sum[entry] + least[entry]);
        }
        for (int entry = 0; entry < ranks.length; entry++) {
            if (sum[entry] == 0) {
                improve(ranks, entry, WORDS_BEGIN);
            } else if (sum[entry] <= MOST_SLIPS) {
                improve(ranks, entry, WORDS_NEARLY_BEGIN + 2 * (sum[entry] - 1));
            }
        }
    }

    /**
     * Ranks matches with differently spelt æøå lower, but only if the input contains such a letter: somebody who types
     * ASCII only may have no key for them.
     */
    private void preferSpelling(List<Word> typed, int[] ranks) {
        List<String> spelt = lowerCase(typed);
        if (spelt.stream().allMatch(word -> word.chars().allMatch(letter -> letter < 0x80))) {
            return;
        }
        for (int entry = 0; entry < ranks.length; entry++) {
            if (ranks[entry] < NONE && !entries.get(entry).speltLike(spelt)) {
                ranks[entry]++;
            }
        }
    }

    private void rankParts(String key, int limit, int[] ranks) {
        if (key.length() < SHORTEST_PART) {
            return;
        }
        int left = limit;
        int at = text.indexOf(key);
        while (at >= 0 && left > 0) {
            int place = Arrays.binarySearch(starts, at);
            int entry = place < 0 ? -place - 2 : place;
            improve(ranks, entry, CONTAINS);
            left--;
            at = entry + 1 < starts.length ? text.indexOf(key, starts[entry + 1]) : -1;
        }
    }

    private List<String> best(int[] ranks, int limit) {
        List<List<String>> byRank = new ArrayList<>();
        for (int rank = 0; rank < NONE; rank++) {
            byRank.add(new ArrayList<>());
        }
        for (int entry = 0; entry < ranks.length; entry++) {
            if (ranks[entry] < NONE && byRank.get(ranks[entry]).size() < limit) {
                byRank.get(ranks[entry]).add(entries.get(entry).text);
            }
        }
        return byRank.stream().flatMap(List::stream).limit(limit).toList();
    }

    /**
     * The words with digraphs folded and, where it differs, with each letter folded by itself. A typing error may put
     * an e after an o, which is then no ø.
     */
    private static List<List<String>> spellings(List<Word> typed) {
        List<String> meant = typed.stream().map(word -> loose(word.folded())).toList();
        List<String> letters =
                typed.stream().map(word -> Folding.letters(word.surface())).toList();
        return meant.equals(letters) ? List.of(meant) : List.of(meant, letters);
    }

    /** Maximum number of typing errors; none in very short input, which could mean anything. */
    private static int slips(String typed) {
        return typed.length() < 4 ? 0 : typed.length() < 6 ? 1 : 2;
    }

    /** Number of letters at the beginning that must be right. */
    private static int right(String typed) {
        return typed.length() < 5 ? 1 : 0;
    }

    private static String letters(List<Word> words) {
        StringBuilder letters = new StringBuilder();
        words.forEach(word -> letters.append(word.folded()));
        return loose(letters.toString());
    }

    private static List<String> lowerCase(List<Word> words) {
        return words.stream()
                .map(word -> word.surface().toLowerCase(Locale.ROOT))
                .toList();
    }

    /**
     * Reduces all spellings of æøå to one form, also of an unfinished word: whether {@code oe} is ø or the beginning of
     * a plural as in {@code broer} cannot be told before the next letter is typed. Therefore an e after o or a, and an
     * a after a, are dropped.
     *
     * @param folded see {@link Folding#word}
     */
    private static String loose(String folded) {
        StringBuilder kept = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char letter = folded.charAt(i);
            char last = kept.isEmpty() ? 0 : kept.charAt(kept.length() - 1);
            boolean dropped = letter == 'e' ? last == 'o' || last == 'a' : letter == 'a' && last == 'a';
            if (!dropped) {
                kept.append(letter);
            }
        }
        return kept.toString();
    }
}
