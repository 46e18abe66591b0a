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
 * Texts by how they begin while somebody types them: the whole text, its words in any order, a part of it, in any spelling of
 * æøå; and with a slip or two where nothing begins so. Immutable.
 */
final class Completions {

    /** How well a text fits what was typed, from the best; one less well where only the letters without æøå are the same. */
    private static final int WHOLE = 0;

    private static final int BEGINS = 2;
    private static final int WORDS_BEGIN = 4;
    private static final int CONTAINS = 6;

    /** All of the text was typed, and more: what ends in {@code sprosessen}. */
    private static final int CONTAINED = 7;

    /** With one slip; with two, two less well. */
    private static final int NEARLY_BEGINS = 8;

    private static final int WORDS_NEARLY_BEGIN = 9;
    private static final int NONE = 12;

    private static final int MOST_SLIPS = 2;

    /** Fewer letters stand in the middle of too many texts; and so many are not there by chance. */
    private static final int SHORTEST_PART = 3;

    private static final int TELLING_PART = 5;

    /** Shorter titles begin too many other words. */
    private static final int SHORTEST_CONTAINED = 5;

    /** Of more words than this it is only looked at how they begin all together. */
    private static final int MOST_WORDS = 16;

    /** Between two keys; no letter. */
    private static final char BETWEEN = '\n';

    /**
     * @param key all words without blanks, see {@link #loose}
     * @param words each of them, loose
     * @param spelt each of them in lower case
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

    /** All keys in order, with {@link #BETWEEN} around each, and where each of them begins. */
    private final String text;

    private final int[] starts;

    /** @param texts in the order in which they are offered; of the same text twice, once */
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
     * What was found.
     *
     * @param texts best first; of those that fit equally, the first of the handbook
     * @param begun true if some begin as was typed, without a slip
     */
    record Found(List<String> texts, boolean begun) {}

    /** The texts that what was typed may become; the first of all texts where nothing was. */
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

    /** Ranks texts of which each word that was typed begins some word. */
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

    /** Who types æ, ø or å means them; who does not may have a keyboard without. */
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

    /** The words as they were meant, and as they were typed, where the two differ: a slip may bring an e after an o. */
    private static List<List<String>> spellings(List<Word> typed) {
        List<String> meant = typed.stream().map(word -> loose(word.folded())).toList();
        List<String> letters =
                typed.stream().map(word -> Folding.letters(word.surface())).toList();
        return meant.equals(letters) ? List.of(meant) : List.of(meant, letters);
    }

    /** How many slips are believed in what was typed; in very few letters none, or anything could be meant. */
    private static int slips(String typed) {
        return typed.length() < 4 ? 0 : typed.length() < 6 ? 1 : 2;
    }

    /** How many letters must be right at the beginning. */
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
     * The same for every spelling of æøå, also while a word is being typed: whether {@code oe} is ø or the end of
     * {@code broer} begins, cannot be told before the next letter. An e after o or a, and an a after a, do not count.
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
