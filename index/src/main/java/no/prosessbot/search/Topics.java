package no.prosessbot.search;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * What work in an organisation is about: to each topic the words that its cards are written with, and those that people say
 * who meet it. A word of the one side points to the other, never to its own: {@code kasse} and {@code eske} have nothing in
 * common but that both may be delivered. Data, read from a resource; works on stems; immutable.
 */
final class Topics {

    /** What stands between the halves of a compound. */
    private static final List<String> JOINTS = List.of("", "s", "e");

    /**
     * A word that cards of more topics are written with ({@code tilsyn}) points to none but the one of its name, unless it is
     * all that a title says.
     */
    private static final int MOST = 3;

    private final Map<String, Set<String>> written;
    /** The stems that cards are written with, for finding the compounds among them that begin with a word. */
    private final SortedTerms compounds;

    /** The topic that a stem is the name of. */
    private final Map<String, String> named;

    private final Map<String, Set<String>> said;

    private final Set<String> words;

    private Topics(
            Map<String, Set<String>> written,
            Map<String, String> named,
            Map<String, Set<String>> said,
            Set<String> words) {
        this.written = written;
        this.compounds = new SortedTerms(written.keySet().toArray(String[]::new));
        this.named = named;
        this.said = said;
        this.words = words;
    }

    /** What comes with the program is the same for every handbook: read when first wanted, and once. */
    private static final class Resource {

        static final Topics TOPICS =
                load(word -> Thesaurus.load(Map.of()).bokmaal(NorwegianStemmer.stem(Folding.word(word))));

        private Resource() {}
    }

    /** {@code topics.txt} beside this class. */
    static Topics load() {
        return Resource.TOPICS;
    }

    /**
     * Reads the resource: a topic's name, and below it, indented, lines of its words that begin with {@code kort:} or
     * {@code folk:}. No YAML, since it is long, and read whenever the program starts.
     *
     * @param stem how a word is stemmed, the same as in cards and questions
     */
    private static Topics load(UnaryOperator<String> stem) {
        Map<String, Set<String>> written = new HashMap<>();
        Map<String, Set<String>> said = new HashMap<>();
        Map<String, String> named = new HashMap<>();
        Set<String> words = new HashSet<>();
        String topic = "";
        for (String line : WordList.lines("topics.txt")) {
            if (!line.startsWith(" ")) {
                topic = line;
                named.put(stem.apply(topic), topic);
                continue;
            }
            List<String> entries = List.of(line.trim().split(" ", -1));
            for (String word : entries.subList(1, entries.size())) {
                String stemmed = stem.apply(word);
                words.add(Folding.word(word));
                add(said, stemmed, topic);
                if (entries.get(0).equals("kort:")) {
                    add(written, stemmed, topic);
                }
            }
        }
        return new Topics(
                Collections.unmodifiableMap(written),
                Collections.unmodifiableMap(named),
                Collections.unmodifiableMap(said),
                Collections.unmodifiableSet(words));
    }

    private static void add(Map<String, Set<String>> topics, String stem, String name) {
        topics.computeIfAbsent(stem, key -> new TreeSet<>()).add(name);
    }

    /** The topics of a card that is written with this word. */
    Set<String> written(String stem) {
        Set<String> all = written.getOrDefault(stem, Set.of());
        String own = named.get(stem);
        return all.size() <= MOST ? all : own != null && all.contains(own) ? Set.of(own) : Set.of();
    }

    /**
     * The topics of a title: of its words, of halves of compounds, and of what it says in several words for a compound:
     * {@code drift av veier} is {@code veidrift}.
     *
     * @param stems of words and halves
     */
    Set<String> titled(Set<String> stems) {
        if (stems.size() == 1) {
            return written.getOrDefault(stems.iterator().next(), Set.of());
        }
        Set<String> topics = new TreeSet<>();
        for (String modifier : stems) {
            topics.addAll(written(modifier));
            int end = compounds.end(modifier);
            for (int i = compounds.first(modifier); i < end; i++) {
                if (headed(compounds.get(i).substring(modifier.length()), stems)) {
                    topics.addAll(written(compounds.get(i)));
                }
            }
        }
        return topics;
    }

    /** True if what follows the first half of a compound is one of the heads, with a joint or without. */
    private static boolean headed(String rest, Set<String> heads) {
        return JOINTS.stream()
                .anyMatch(joint -> rest.startsWith(joint) && heads.contains(rest.substring(joint.length())));
    }

    /** The topics that somebody may mean who says this word. */
    Set<String> said(String stem) {
        return said.getOrDefault(stem, Set.of());
    }

    /** The words of both sides, folded, as they are written. */
    Set<String> words() {
        return words;
    }

    /** All stems of both sides. */
    Set<String> vocabulary() {
        return said.keySet();
    }
}
