package no.prosessbot.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds people by words of their names: first, last or both, in the genitive, misspelt. */
final class People {

    /** Longer names, in words, are found only if all of the name is said, and right: see {@link #called}. */
    private static final int MOST_WORDS = 8;

    /** No single name is longer, in letters. */
    private static final int LONGEST_NAME = 24;

    private static final double MISSPELT_STEP = 0.08;

    /** How sure a name is that only sounds alike. */
    private static final double ALIKE = 0.92;

    private static final double SHORT_NAME_COST = 0.6;

    /** Shortest half of a double name that is written in one word, in letters, and how sure such a half is. */
    private static final int SHORTEST_HALF = 3;

    private static final double JOINED = 0.98;

    /** How sure a name is of which only the first letter is said. */
    private static final double INITIAL = 0.95;

    /** A name that stands alone must be spelt better than one beside another. */
    private static final double ALONE = 0.5;

    private final TermDictionary names;
    private final Postings bearers;
    private final List<Person> people;
    private final int firstDocument;
    private final Map<String, List<String>> sounds = new HashMap<>();

    /** Everybody by all words of the name, with a blank between each two, and these in order. */
    private final Map<String, List<Person>> byFullName = new HashMap<>();

    private final SortedTerms fullNames;

    People(TermDictionary names, Postings bearers, List<Person> people, int firstDocument) {
        this.names = names;
        this.bearers = bearers;
        this.people = List.copyOf(people);
        this.firstDocument = firstDocument;
        Set<String> distinct = new LinkedHashSet<>();
        people.forEach(person -> distinct.addAll(person.words()));
        distinct.forEach(name -> sounds.computeIfAbsent(NameSound.of(name), key -> new ArrayList<>())
                .add(name));
        people.forEach(person -> byFullName
                .computeIfAbsent(String.join(" ", person.words()), name -> new ArrayList<>())
                .add(person));
        this.fullNames = new SortedTerms(byFullName.keySet().toArray(String[]::new));
    }

    List<Person> all() {
        return people;
    }

    /** Who is called exactly so, in any spelling of æøå; of several, those who are spelt most like the words. */
    List<Person> called(List<Word> words) {
        String typed = words.stream().map(Word::marks).collect(Collectors.joining());
        return Spelling.nearest(
                byFullName.getOrDefault(fullName(words), List.of()),
                person -> Spelling.of(typed, String.join("", person.marks())),
                !typed.isEmpty());
    }

    /** True if these words may be the first ones of a {@linkplain #called name}. */
    boolean beginsName(List<Word> words) {
        return fullNames.begins(fullName(words));
    }

    private static String fullName(List<Word> words) {
        return words.stream().map(Word::folded).collect(Collectors.joining(" "));
    }

    /** People to whom every one of the words belongs, each word to another of their names; best first. */
    List<PersonHit> named(List<Word> words) {
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return List.of();
        }
        List<Map<String, Double>> spellings = new ArrayList<>();
        for (Word word : words) {
            boolean initial = isInitial(word.folded()) && word.capitalised() && words.size() > 1;
            Map<String, Double> spelling =
                    initial ? Map.of(word.folded(), INITIAL) : spellings(word.folded(), words.size() == 1);
            if (!spelling.isEmpty()) {
                spellings.add(spelling);
            } else if (!addJoined(word.folded(), spellings)) {
                return List.of();
            }
        }
        List<PersonHit> hits = new ArrayList<>();
        for (int document : candidates(spellings)) {
            Person person = people.get(document - firstDocument);
            Set<Integer> met = new LinkedHashSet<>();
            double score = score(person, spellings, met);
            if (score > 0) {
                boolean complete = person.words().size() == spellings.size();
                hits.add(new PersonHit(person, score, complete, words.size(), spelling(words, person, met)));
            }
        }
        hits.sort(Comparator.comparingDouble(PersonHit::score)
                .thenComparing(PersonHit::complete)
                .reversed());
        return hits;
    }

    /** A double name in one word: {@code Annegrete} for Anne-Grete. True if it is one. */
    private boolean addJoined(String word, List<Map<String, Double>> spellings) {
        for (int at = SHORTEST_HALF; at <= word.length() - SHORTEST_HALF; at++) {
            if (names.contains(word.substring(0, at)) && names.contains(word.substring(at))) {
                spellings.add(Map.of(word.substring(0, at), JOINED));
                spellings.add(Map.of(word.substring(at), JOINED));
                return true;
            }
        }
        return false;
    }

    private static boolean isInitial(String word) {
        return word.codePointCount(0, word.length()) == 1;
    }

    /** Everybody who has the word that the fewest have; initials are of no help. */
    private Set<Integer> candidates(List<Map<String, Double>> spellings) {
        int least = Integer.MAX_VALUE;
        Set<String> rarest = Set.of();
        for (Map<String, Double> spelling : spellings) {
            if (isInitial(spelling)) {
                continue;
            }
            int having = spelling.keySet().stream().mapToInt(names::frequency).sum();
            if (having < least) {
                least = having;
                rarest = spelling.keySet();
            }
        }
        Set<Integer> documents = new TreeSet<>();
        rarest.forEach(spelling -> bearers.forEach(spelling, documents::add));
        return documents;
    }

    private static Spelling spelling(List<Word> words, Person person, Set<Integer> met) {
        StringBuilder typed = new StringBuilder();
        words.forEach(word -> typed.append(word.marks()));
        StringBuilder meant = new StringBuilder();
        met.forEach(place -> meant.append(person.marks().get(place)));
        return Spelling.of(typed.toString(), meant.toString());
    }

    /** @param used takes the places of the names that are met */
    private static double score(Person person, List<Map<String, Double>> spellings, Set<Integer> used) {
        double product = 1;
        for (Map<String, Double> spelling : spellings) {
            int best = -1;
            double bestScore = 0;
            for (int i = 0; i < person.words().size(); i++) {
                double score = score(spelling, person.words().get(i));
                if (score > bestScore && !used.contains(i)) {
                    best = i;
                    bestScore = score;
                }
            }
            if (best < 0) {
                return 0;
            }
            used.add(best);
            product *= bestScore;
        }
        return product;
    }

    /** True of what stands for all names with a first letter, rather than for one that is a letter. */
    private static boolean isInitial(Map<String, Double> spelling) {
        return spelling.size() == 1
                && spelling.entrySet().stream()
                        .allMatch(each -> isInitial(each.getKey()) && each.getValue() == INITIAL);
    }

    private static double score(Map<String, Double> spelling, String name) {
        Double exact = spelling.get(name);
        if (exact != null) {
            return isInitial(name) ? 1 : exact;
        }
        return isInitial(spelling) && spelling.keySet().stream().anyMatch(name::startsWith) ? INITIAL : 0;
    }

    /** True if a word is somebody's name, in the genitive or not. */
    boolean bears(String word) {
        return names.contains(word) || names.contains(bare(word));
    }

    /** The word out of the genitive ({@code Hannes}, {@code Hans'}), or the word itself. */
    private static String bare(String word) {
        return word.length() > 2 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** The names in the index that a word may be, each with how sure that is. */
    private Map<String, Double> spellings(String word, boolean alone) {
        Map<String, Double> spellings = new HashMap<>();
        for (String form : List.of(word, bare(word))) {
            if (names.contains(form)) {
                spellings.put(form, 1.0);
            }
        }
        if (spellings.isEmpty() && word.length() >= 3 && word.length() <= LONGEST_NAME) {
            List<String> forms = word.length() > 4 && word.endsWith("s")
                    ? List.of(word, word.substring(0, word.length() - 1))
                    : List.of(word);
            forms.forEach(form -> misspelt(form, alone, spellings));
        }
        return spellings;
    }

    private void misspelt(String form, boolean alone, Map<String, Double> spellings) {
        String sound = NameSound.of(form);
        for (String name : sounds.getOrDefault(sound, List.of())) {
            spellings.merge(name, ALIKE, Math::max);
        }
        int edits = form.length() < 7 ? 1 : 2;
        for (String name : names.similar(form, edits, form.length() < 5 ? 1 : 0)) {
            double allowed = Math.min(form.length(), name.length()) < 4
                    ? SHORT_NAME_COST
                    : Math.max(1, Misspelling.allowed(name.length()) - (alone ? ALONE : 0));
            double cost = Misspelling.cost(form, name);
            if (cost <= allowed) {
                spellings.merge(name, 1 - MISSPELT_STEP * Math.max(0.5, cost), Math::max);
            }
        }
    }
}
