package no.prosessbot.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.prosessbot.search.WordMatches.Match;

/** Finds the ways in which a question's words can meet title words: inflected, misspelt, derived, in part, by synonym. */
final class WordMatcher {

    /** Shortest word that is looked for at the ends of longer ones. */
    private static final int SHORTEST_END = 4;

    /** Of how many words of a text misspellings are looked for. */
    private static final int CORRECTED = 24;

    /** A long word is believed with more mistakes than Lucene looks for, if it begins right. */
    private static final int LONG_WORD = 12;

    private static final int LONG_PREFIX = 3;
    private static final double LONG_COST = 3;

    /** How much a stop word that some title has tells, beside others: the question may not mean the title. */
    private static final double STOP_WORD = 0.15;

    private static final double MISSPELT_STEP = 0.05;
    private static final double MISSPELT_PART = 0.8;
    private static final int SHORTEST_MISSPELT_PART = 5;

    /** A word that is known as another word is no likely misspelling. */
    private static final double KNOWN_WORD_COST = 0.6;

    private final Vocabulary vocabulary;
    private final Thesaurus thesaurus;
    private final TermDictionary titles;
    private final TermDictionary folded;
    private final TermDictionary backwards;
    private final TermDictionary roots;
    private final TermDictionary parts;
    private final TermDictionary texts;

    WordMatcher(
            Vocabulary vocabulary,
            Thesaurus thesaurus,
            TermDictionary titles,
            TermDictionary folded,
            TermDictionary backwards,
            TermDictionary roots,
            TermDictionary parts,
            TermDictionary texts) {
        this.vocabulary = vocabulary;
        this.thesaurus = thesaurus;
        this.titles = titles;
        this.folded = folded;
        this.backwards = backwards;
        this.roots = roots;
        this.parts = parts;
        this.texts = texts;
    }

    /** What is equal for words that are met alike: {@code søme} and {@code some} are not, though both fold to the same. */
    private record Written(String folded, String marks) {}

    /** The matches of each word; a compound that no title has is taken apart where its halves say more. */
    List<WordMatches> match(List<Word> words, TitleMatcher.Weights weights) {
        List<WordMatches> matches = new ArrayList<>();
        Map<Written, List<WordMatches>> done = new HashMap<>();
        for (Word word : words) {
            Written written = new Written(word.folded(), word.marks());
            List<WordMatches> known = done.get(written);
            if (known == null) {
                known = match(word, weights, done.size() < CORRECTED);
                done.put(written, known);
            }
            matches.addAll(known);
        }
        return matches;
    }

    private List<WordMatches> match(Word word, TitleMatcher.Weights weights, boolean corrects) {
        double weight = weights.of(vocabulary.stem(word)) * (vocabulary.stopWord(word) ? STOP_WORD : 1);
        WordMatches whole = match(word, weight);
        if (whole.none() && corrects) {
            misspelt(whole);
        }
        List<WordMatches> halves = whole.none() ? halves(word, weights) : List.of();
        return halves.isEmpty() ? List.of(whole) : halves;
    }

    private List<WordMatches> halves(Word word, TitleMatcher.Weights weights) {
        List<String> halves = vocabulary.parts(word.folded());
        if (halves.size() < 2) {
            return List.of();
        }
        List<WordMatches> matches = new ArrayList<>();
        for (String half : halves.subList(0, 2)) {
            Word part = new Word(spelt(half, word), half, half, NorwegianStemmer.root(half), word.start());
            WordMatches match = match(part, weights.of(half));
            if (match.none()) {
                return List.of();
            }
            matches.add(match);
        }
        return matches;
    }

    /** The half of a compound as it was typed. */
    private static String spelt(String half, Word compound) {
        int at = compound.folded().indexOf(half);
        String spelling = Folding.spelling(compound.surface());
        return at < 0 || at + half.length() > spelling.length() ? half : spelling.substring(at, at + half.length());
    }

    private WordMatches match(Word word, double weight) {
        WordMatches found = WordMatches.of(word, weight);
        String stem = vocabulary.stem(word);
        if (titles.contains(stem)) {
            // the bokmål of a nynorsk word has letters of its own
            String marks = stem.equals(word.stem()) ? found.marks() : null;
            found.whole(stem, new Match(1, Likeness.SAME, marks));
        } else {
            ShortWords.stems(word).stream()
                    .filter(titles::contains)
                    .forEach(known -> found.whole(known, 1, Likeness.SAME));
        }
        String root = vocabulary.root(word);
        if (root.length() >= SHORTEST_END && roots.contains(root)) {
            found.root(root, Likeness.DERIVED.nearness(), Likeness.DERIVED);
        }
        if (parts.contains(stem)) {
            found.part(stem, Likeness.PART.nearness(), Likeness.PART);
        }
        ends(found, stem);
        if (!word.folded().equals(stem)) {
            ends(found, word.folded());
        }
        thesaurus.near(stem, found.marks()).forEach((other, near) -> {
            // a title that is only about the same things is not named by the word
            if (near >= Thesaurus.SAME) {
                synonym(found, other, near);
            }
        });
        return found;
    }

    private void synonym(WordMatches found, String stem, double near) {
        String marks = thesaurus.marks(stem);
        if (titles.contains(stem)) {
            found.whole(stem, new Match(near, Likeness.SYNONYM, marks));
        }
        if (parts.contains(stem)) {
            found.part(stem, new Match(near * Likeness.PART.nearness(), Likeness.SYNONYM, marks));
        }
    }

    private void ends(WordMatches found, String text) {
        if (text.length() < SHORTEST_END) {
            return;
        }
        for (String longer : titles.startingWith(text, term -> rest(term.substring(text.length())))) {
            found.whole(longer, Likeness.PART.nearness(), Likeness.PART);
        }
        String reversed = reversed(text);
        for (String longer : backwards.startingWith(reversed, term -> rest(reversed(term.substring(text.length()))))) {
            found.whole(reversed(longer), Likeness.PART.nearness(), Likeness.PART);
        }
    }

    private static String reversed(String letters) {
        return new StringBuilder(letters).reverse().toString();
    }

    /** True if what is left of a compound may be a word of its own, and no ending. */
    private static boolean rest(String letters) {
        if (letters.length() < SHORTEST_END - 1) {
            return false;
        }
        boolean vowel = false;
        for (int i = 0; i < letters.length(); i++) {
            vowel |= NorwegianStemmer.vowel(letters.charAt(i));
        }
        return vowel && !letters.equals("ing") && !letters.equals("ering") && !letters.equals("els");
    }

    private void misspelt(WordMatches found) {
        Word word = found.word();
        String stem = vocabulary.stem(word);
        int letters = word.folded().length();
        double allowed = Misspelling.allowed(letters);
        if (allowed == 0) {
            return;
        }
        boolean known = texts.contains(stem) || vocabulary.knows(stem);
        if (known) {
            allowed = Math.min(allowed, KNOWN_WORD_COST);
        }
        int edits = letters < 6 ? 1 : 2;
        int prefix = letters < 7 ? 1 : 0;
        for (String title : titles.similar(stem, edits, prefix)) {
            // what is left of a word without its ending is shorter, and bears fewer mistakes
            double bearable = Misspelling.allowed(Math.min(stem.length(), title.length()));
            double cost = Misspelling.cost(stem, title);
            if (cost <= Math.min(allowed, bearable)) {
                found.whole(title, 1 - MISSPELT_STEP * Math.max(1, cost), Likeness.MISSPELT);
            }
        }
        // an ending may be misspelt so that the stems differ more than the words
        for (String title : folded.similar(word.folded(), edits, prefix)) {
            double cost = Misspelling.cost(word.folded(), title);
            if (cost <= allowed) {
                found.whole(
                        thesaurus.bokmaal(NorwegianStemmer.stem(title)),
                        1 - MISSPELT_STEP * Math.max(1, cost),
                        Likeness.MISSPELT);
            }
        }
        if (letters >= LONG_WORD && found.none()) {
            String beginning = word.folded().substring(0, LONG_PREFIX);
            for (String title : folded.startingWith(
                    beginning, term -> Misspelling.cost(word.folded(), term, LONG_COST) <= LONG_COST)) {
                found.whole(thesaurus.bokmaal(NorwegianStemmer.stem(title)), 1 - MISSPELT_STEP * 3, Likeness.MISSPELT);
            }
        }
        if (stem.length() >= SHORTEST_MISSPELT_PART) {
            for (String part : parts.similar(stem, 1, 1)) {
                if (Misspelling.cost(stem, part) <= Math.min(1, allowed)) {
                    found.part(part, MISSPELT_PART, Likeness.MISSPELT);
                }
            }
        }
    }
}
