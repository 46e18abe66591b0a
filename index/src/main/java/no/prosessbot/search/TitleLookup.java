package no.prosessbot.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReader;

/** Finds the cards that are called by some words, all of them and no others. Safe to share between threads. */
final class TitleLookup {

    /** A document that a name was found in: how that is spelt beside the words, and whether it is the card's own title. */
    private record Found(int document, Spelling spelling, boolean own) {}

    private final List<List<Title>> titles;
    private final Vocabulary vocabulary;
    private final Postings keys;
    private final Postings stemKeys;
    private final Postings bareKeys;
    private final SortedTerms sortedKeys;
    private final SortedTerms sortedStemKeys;
    private final SortedTerms sortedBareKeys;

    /** @param titles of each document, its own first */
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

    /** True if these words may be the first ones of some name; else no more words make them one. */
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
     * The documents whose title is exactly these words: spelt alike (blanks aside), else inflected otherwise. What is spelt
     * otherwise in folded letters counts only where nothing else is found.
     *
     * @param functionWord tells words that titles may have besides, unless they are among these
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

    /** Those spelt most like the words; of those spelt alike the cards with that title, if any, and not those only called so. */
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

    /** The card's best name of this key. */
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
