package no.prosessbot.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Which words mean nearly the same at a Norwegian workplace; data, read from a resource and from an operator's own
 * synonyms. Works on stems; immutable.
 */
public final class Thesaurus {

    /** How near a word of the same concept is, and one that is only about the same things, 0 to 1. */
    static final double SAME = 0.85;

    static final double RELATED = 0.6;

    private static final NorwegianAnalyzer ANALYZER = new NorwegianAnalyzer();

    private final Map<String, Map<String, Double>> near;
    private final Map<String, String> nynorsk;
    private final Set<String> vocabulary;

    private Thesaurus(Map<String, Map<String, Double>> near, Map<String, String> nynorsk, Set<String> vocabulary) {
        this.near = near;
        this.nynorsk = nynorsk;
        this.vocabulary = vocabulary;
    }

    /** Reads {@code thesaurus.yml} beside this class, and adds an operator's synonyms: a word → words that mean it. */
    public static Thesaurus load(Map<String, ? extends Collection<String>> synonyms) {
        Builder builder = new Builder();
        builder.addResource();
        synonyms.forEach((word, others) -> others.forEach(other -> builder.pair(other, word, SAME)));
        return new Thesaurus(builder.near, builder.nynorsk, builder.vocabulary);
    }

    /** Other stems for a stem, each with its nearness. */
    Map<String, Double> near(String stem) {
        return near.getOrDefault(stem, Map.of());
    }

    /** The bokmål stem of a nynorsk one, or the same stem. */
    String bokmaal(String stem) {
        return nynorsk.getOrDefault(stem, stem);
    }

    /** All stems that are known to be words. */
    Set<String> vocabulary() {
        return vocabulary;
    }

    private static final class Builder {

        private final Map<String, Map<String, Double>> near = new HashMap<>();
        private final Map<String, String> nynorsk = new HashMap<>();
        private final Set<String> vocabulary = new HashSet<>();

        void addResource() {
            Map<String, Object> sections = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(Thesaurus.class.getResourceAsStream("thesaurus.yml"));
            mapping(sections, "nynorsk").forEach((from, to) -> {
                String stem = stem(from);
                if (!stem.equals(stem(to))) {
                    nynorsk.put(stem, stem(to));
                }
                vocabulary.add(stem);
            });
            mapping(sections, "english").forEach((from, to) -> words(to).forEach(word -> directed(from, word, SAME)));
            for (Object group : (List<?>) sections.getOrDefault("concepts", List.of())) {
                List<String> words = words(Objects.requireNonNull(group));
                for (int i = 0; i < words.size(); i++) {
                    for (int j = i + 1; j < words.size(); j++) {
                        pair(words.get(i), words.get(j), SAME);
                    }
                }
            }
            mapping(sections, "related")
                    .forEach((from, to) -> words(to).forEach(word -> directed(from, word, RELATED)));
        }

        void pair(String one, String other, double nearness) {
            directed(one, other, nearness);
            directed(other, one, nearness);
        }

        void directed(Object from, Object to, double nearness) {
            String one = stem(from);
            String other = stem(to);
            vocabulary.add(one);
            vocabulary.add(other);
            if (!one.equals(other)) {
                near.computeIfAbsent(one, key -> new LinkedHashMap<>()).merge(other, nearness, Math::max);
            }
        }

        private static Map<?, ?> mapping(Map<String, Object> sections, String name) {
            return (Map<?, ?>) sections.getOrDefault(name, Map.of());
        }

        private static List<String> words(Object value) {
            return value instanceof List<?> list
                    ? list.stream().map(String::valueOf).toList()
                    : List.of(String.valueOf(value));
        }

        private String stem(Object word) {
            // a word of several parts (IT-tjeneste) is known by its last
            List<Word> parts = ANALYZER.words(String.valueOf(word));
            String stem = parts.isEmpty()
                    ? String.valueOf(word)
                    : parts.get(parts.size() - 1).stem();
            return nynorsk.getOrDefault(stem, stem);
        }
    }
}
