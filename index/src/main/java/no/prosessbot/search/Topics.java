package no.prosessbot.search;

import java.util.Collections;
import java.util.HashMap;
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

    private Topics(Map<String, Set<String>> written, Map<String, Set<String>> said) {
        this.written = written;
        this.said = said;
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
        List<Map<String, Object>> topics =
                new Yaml(new SafeConstructor(new LoaderOptions())).load(Topics.class.getResourceAsStream("topics.yml"));
        for (Map<String, Object> topic : topics) {
            String name = String.valueOf(topic.get("emne"));
            add(written, topic, "kort", name, stem);
            add(said, topic, "kort", name, stem);
            add(said, topic, "folk", name, stem);
        }
        return new Topics(Collections.unmodifiableMap(written), Collections.unmodifiableMap(said));
    }

    private static void add(
            Map<String, Set<String>> topics,
            Map<String, Object> topic,
            String side,
            String name,
            UnaryOperator<String> stem) {
        for (Object word : (List<?>) Objects.requireNonNull(topic.get(side), () -> name + " has no " + side)) {
            topics.computeIfAbsent(stem.apply(String.valueOf(word)), key -> new TreeSet<>())
                    .add(name);
        }
    }

    /** The topics of a card that is written with this word. */
    Set<String> written(String stem) {
        return written.getOrDefault(stem, Set.of());
    }

    /** The topics that somebody may mean who says this word. */
    Set<String> said(String stem) {
        return said.getOrDefault(stem, Set.of());
    }

    /** All stems of both sides. */
    Set<String> vocabulary() {
        return said.keySet();
    }
}
