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
 * Topics of an organisation's work, each with the words in which its cards are written and the words in which other
 * people speak of it. A question's words lead to topics, and topics to cards only by the words in which cards are
 * written: {@code kasse} and {@code eske} have nothing in common except that both may be delivered. Read from a
 * resource; works on stems; immutable.
 */
final class Topics {

    /** Linking letters between the halves of a compound. */
    private static final List<String> JOINTS = List.of("", "s", "e");

    /**
     * Maximum number of topics that a card's word may stand for. A more general word ({@code tilsyn}) stands only for
     * the topic it names, unless it is the whole title.
     */
    private static final int MOST = 3;

    private final Map<String, Set<String>> written;
    /** The stems in which cards are written, for finding the compounds among them that begin with a given word. */
    private final SortedTerms compounds;

    /** Stem of a topic's name → the topic. */
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

    /** Holds the topics of the resource, which are the same for every handbook: read once, on first use. */
    private static final class Resource {

        static final Topics TOPICS =
                load(word -> Thesaurus.load(Map.of()).bokmaal(NorwegianStemmer.stem(Folding.word(word))));

        private Resource() {}
    }

    /** Returns the topics of {@code topics.txt} beside this class. */
    static Topics load() {
        return Resource.TOPICS;
    }

    /**
     * Reads the resource: the name of a topic and, indented below it, lines of words that begin with {@code kort:}
     * (words of cards) or {@code folk:} (words of people). It is not YAML because it is long and read at every start.
     *
     * @param stem the stemming that cards and questions go through
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

    /** Returns the topics of a card that contains this stem. */
    Set<String> written(String stem) {
        Set<String> all = written.getOrDefault(stem, Set.of());
        String own = named.get(stem);
        return all.size() <= MOST ? all : own != null && all.contains(own) ? Set.of(own) : Set.of();
    }

    /**
     * Returns the topics of a title: of its words and halves of compounds, and of compounds that it spells out in
     * several words. {@code drift av veier} is {@code veidrift}.
     *
     * @param stems of the words and halves
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

    /** True if the rest of a compound after its first half is one of the heads, with or without a linking letter. */
    private static boolean headed(String rest, Set<String> heads) {
        return JOINTS.stream()
                .anyMatch(joint -> rest.startsWith(joint) && heads.contains(rest.substring(joint.length())));
    }

    /** Returns the topics that somebody who says this word may mean. */
    Set<String> said(String stem) {
        return said.getOrDefault(stem, Set.of());
    }

    /** The words of cards and of people, as written, folded. */
    Set<String> words() {
        return words;
    }

    /** The stems of these words. */
    Set<String> vocabulary() {
        return said.keySet();
    }
}
