package no.prosessbot.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.prosessbot.search.Title.TitleWord;

/** Which stop words are more than that in one handbook, since its titles have them. Immutable. */
final class Subjects {

    /** Stem → title words that have it, folded. */
    private final Map<String, Set<String>> words = new HashMap<>();

    /** Those stems that inflected words may hide from the stemmer, see {@link ShortWords}. */
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

    /** True if a title has the word; not if it has one that only happens to have the same stem, as {@code lege} and {@code legge}. */
    boolean contains(Word word, String stem) {
        return words.getOrDefault(stem, Set.of()).stream()
                        .anyMatch(title ->
                                title.startsWith(word.folded()) || word.folded().startsWith(title))
                || (!shortStems.isEmpty() && ShortWords.stems(word).stream().anyMatch(shortStems::contains));
    }

    /** True if a title begins with the stop word. */
    boolean begins(String folded) {
        return first.contains(folded);
    }

    /** True if a title ends with the stop word. */
    boolean ends(String folded) {
        return last.contains(folded);
    }
}
