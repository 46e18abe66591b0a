package no.prosessbot.search;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What work in an organisation is about: to each topic the words that its cards are written with, and those that people say
 * who meet it. A word of the one side points to the other, never to its own: {@code kasse} and {@code eske} have nothing in
 * common but that both may be delivered. Data, read from a resource; works on stems; immutable.
 */
final class Topics {

    private final Map<String, Set<String>> written;
    private final Map<String, Set<String>> said;
    /** The compounds among the written words: halves, the head first. */
    private final Map<String, Map<String, Set<String>>> halves;

    private final Set<String> words;

    private Topics(
            Map<String, Set<String>> written,
            Map<String, Set<String>> said,
            Map<String, Map<String, Set<String>>> halves,
            Set<String> words) {
        this.written = written;
        this.said = said;
        this.halves = halves;
        this.words = words;
    }

    /** What comes with the program is the same for every handbook: read when first wanted, and once. */
    private static final class Resource {

        static final Topics TOPICS =
                load(word -> Thesaurus.load(Map.of()).bokmaal(NorwegianStemmer.stem(Folding.word(word))));

        private Resource() {}
    }

    /** {@code topics.yml} beside this class. */
    static Topics load() {
        return Resource.TOPICS;
    }

    /** @param stem how a word is stemmed, the same as in cards and questions */
    private static Topics load(UnaryOperator<String> stem) {
        Map<String, Set<String>> written = new HashMap<>();
        Map<String, Set<String>> said = new HashMap<>();
        Set<String> words = new HashSet<>();
        List<Map<String, Object>> topics =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(Topics.class.getResourceAsStream("topics.yml"));
        for (Map<String, Object> topic : topics) {
            String name = String.valueOf(topic.get("emne"));
            for (String side : List.of("kort", "folk")) {
                List<?> list = (List<?>) Objects.requireNonNull(topic.get(side), () -> name + " has no " + side);
                for (Object word : list) {
                    words.add(Folding.word(String.valueOf(word)));
                    add(said, stem.apply(String.valueOf(word)), name);
                    if (side.equals("kort")) {
                        add(written, stem.apply(String.valueOf(word)), name);
                    }
                }
            }
        }
        return new Topics(
                Collections.unmodifiableMap(written),
                Collections.unmodifiableMap(said),
                halves(written, words),
                Collections.unmodifiableSet(words));
    }

    private static Map<String, Map<String, Set<String>>> halves(Map<String, Set<String>> written, Set<String> words) {
        Map<String, Map<String, Set<String>>> halves = new HashMap<>();
        Compounds compounds = new Compounds(words);
        written.forEach((stem, topics) -> {
            Compounds.Halves split = compounds.split(stem);
            if (split != null) {
                halves.computeIfAbsent(split.head(), key -> new HashMap<>())
                        .computeIfAbsent(split.modifier(), key -> new TreeSet<>())
                        .addAll(topics);
            }
        });
        return halves;
    }

    private static void add(Map<String, Set<String>> topics, String stem, String name) {
        topics.computeIfAbsent(stem, key -> new TreeSet<>()).add(name);
    }

    /** The topics of a card that is written with this word. */
    Set<String> written(String stem) {
        return written.getOrDefault(stem, Set.of());
    }

    /**
     * The topics of a title: of its words, of halves of compounds, and of what it says in several words for a compound:
     * {@code drift av veier} is {@code veidrift}.
     *
     * @param stems of words and halves
     */
    Set<String> titled(Set<String> stems) {
        Set<String> topics = new TreeSet<>();
        for (String stem : stems) {
            topics.addAll(written(stem));
            halves.getOrDefault(stem, Map.of()).forEach((modifier, named) -> {
                if (stems.contains(modifier)) {
                    topics.addAll(named);
                }
            });
        }
        return topics;
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
