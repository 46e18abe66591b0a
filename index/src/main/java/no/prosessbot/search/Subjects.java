package no.prosessbot.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.prosessbot.search.Title.TitleWord;

/** The stop words that carry meaning in one handbook because its titles use them. Immutable. */
final class Subjects {

    /** Stem → title words with that stem, folded. */
    private final Map<String, Set<String>> words = new HashMap<>();

    /** The stems among them that are too short for the stemmer to find in inflected words, see {@link ShortWords}. */
    private final Set<String> shortStems = new HashSet<>();

    private final Set<String> first = new HashSet<>();
    private final Set<String> last = new HashSet<>();

    Subjects(Vocabulary vocabulary, List<List<Title>> titles) {
        for (List<Title> names : titles) {
            for (Title title : names) {
                first.add(title.first());
                last.add(title.last());
                if (title.functionWords()) {
                    continue;
                }
                for (TitleWord word : title.words()) {
                    if (!word.function() && vocabulary.stopStem(word.stem())) {
                        words.computeIfAbsent(word.stem(), key -> new HashSet<>())
                                .add(word.folded());
                        if (ShortWords.shortStem(word.stem())) {
                            shortStems.add(word.stem());
                        }
                    }
                }
            }
        }
    }

    /** True if a title contains the word, not merely one with the same stem, as {@code lege} and {@code legge} have. */
    boolean contains(Word word, String stem) {
        return words.getOrDefault(stem, Set.of()).stream()
                        .anyMatch(title ->
                                title.startsWith(word.folded()) || word.folded().startsWith(title))
                || (!shortStems.isEmpty() && ShortWords.stems(word).stream().anyMatch(shortStems::contains));
    }

    /** True if a title begins with this stop word. */
    boolean begins(String folded) {
        return first.contains(folded);
    }

    /** True if a title ends with this stop word. */
    boolean ends(String folded) {
        return last.contains(folded);
    }
}
