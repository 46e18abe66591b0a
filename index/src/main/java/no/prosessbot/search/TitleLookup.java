package no.prosessbot.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReader;

/** Finds the cards whose title, or other name, is exactly the given words. Thread-safe. */
final class TitleLookup {

    /**
     * A document found by one of its names: how that name's spelling agrees with the words, and whether it is the
     * card's own title.
     */
    private record Found(int document, Spelling spelling, boolean own) {}

    private final List<List<Title>> titles;
    private final Vocabulary vocabulary;
    private final Postings keys;
    private final Postings stemKeys;
    private final Postings bareKeys;
    private final SortedTerms sortedKeys;
    private final SortedTerms sortedStemKeys;
    private final SortedTerms sortedBareKeys;

    /**
     * Creates the lookup.
     *
     * @param titles names of each document, its own title first
     */
    TitleLookup(LeafReader reader, List<List<Title>> titles, Vocabulary vocabulary) {
        this.titles = titles;
        this.vocabulary = vocabulary;
        this.keys = new Postings(reader, Fields.KEY);
        this.stemKeys = new Postings(reader, Fields.STEM_KEY);
        this.bareKeys = new Postings(reader, Fields.BARE_KEY);
        this.sortedKeys = sorted(reader, Fields.KEY);
        this.sortedStemKeys = sorted(reader, Fields.STEM_KEY);
        this.sortedBareKeys = sorted(reader, Fields.BARE_KEY);
    }

    private static SortedTerms sorted(LeafReader reader, String field) {
        return new SortedTerms(new TermCounts(reader, field).terms().toArray(String[]::new));
    }

    /** True if some name begins with these words; if false, no further words can complete them to a name. */
    boolean begins(List<Word> words) {
        String stemKey = stemKey(words);
        return sortedKeys.begins(Title.key(words)) || sortedStemKeys.begins(stemKey) || sortedBareKeys.begins(stemKey);
    }

    private String stemKey(List<Word> words) {
        StringBuilder stems = new StringBuilder();
        words.forEach(word -> stems.append(vocabulary.stem(word)));
        return stems.toString();
    }

    /**
     * Returns the documents that have exactly these words as a name: in the same form (ignoring blanks), else in
     * another inflection. Names whose folded letters are spelt differently count only if nothing else is found.
     *
     * @param functionWord tells the words that a name may have in addition, unless the given words contain any of them
     */
    List<Integer> documents(List<Word> words, Predicate<Word> functionWord) {
        String key = Title.key(words);
        List<Found> found = new ArrayList<>(found(keys, key, Title::key, words));
        if (!agrees(found)) {
            String stemKey = stemKey(words);
            found.addAll(found(stemKeys, stemKey, Title::stemKey, words));
            if (!agrees(found) && words.stream().noneMatch(functionWord)) {
                found.addAll(found(bareKeys, stemKey, Title::bareKey, words));
            }
        }
        return found.isEmpty() ? List.of() : nearest(found, words);
    }

    /**
     * Keeps the names spelt most like the words. Among names that agree equally well, own titles win over other names.
     */
    private static List<Integer> nearest(List<Found> found, List<Word> words) {
        List<Found> nearest =
                Spelling.nearest(found, Found::spelling, !marks(words).isEmpty());
        return nearest.stream()
                .filter(one ->
                        one.own || nearest.stream().noneMatch(other -> other.own && other.spelling == one.spelling))
                .map(Found::document)
                .distinct()
                .toList();
    }

    private static String marks(List<Word> words) {
        StringBuilder marks = new StringBuilder();
        words.forEach(word -> marks.append(word.marks()));
        return marks.toString();
    }

    private static boolean agrees(List<Found> found) {
        return found.stream().anyMatch(one -> one.spelling != Spelling.OTHER);
    }

    private List<Found> found(Postings postings, String key, Function<Title, String> keyOf, List<Word> words) {
        List<Integer> documents = postings.documents(key);
        if (documents.isEmpty()) {
            return List.of();
        }
        String marks = marks(words);
        return documents.stream()
                .map(document -> found(document, key, keyOf, marks))
                .toList();
    }

    /** Returns the document's best name with this key. */
    private Found found(int document, String key, Function<Title, String> keyOf, String marks) {
        Found best = new Found(document, Spelling.OTHER, false);
        for (Title name : titles.get(document)) {
            if (!keyOf.apply(name).equals(key)) {
                continue;
            }
            Spelling spelling = Spelling.of(marks, name.marks());
            if (spelling.compareTo(best.spelling) > 0 || (spelling == best.spelling && name.own())) {
                best = new Found(document, spelling, name.own());
            }
        }
        return best;
    }
}
