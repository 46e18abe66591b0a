package no.prosessbot.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
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
    private final Set<String> words;

    private Thesaurus(
            Map<String, Map<String, Double>> near,
            Map<String, String> nynorsk,
            Set<String> vocabulary,
            Set<String> words) {
        this.near = near;
        this.nynorsk = nynorsk;
        this.vocabulary = vocabulary;
        this.words = words;
    }

    /** What comes with the program is the same for every handbook: read when first wanted, and once. */
    private static final class Resource {

        static final Thesaurus THESAURUS = Builder.ofResource().build();

        private Resource() {}
    }

    /** {@code thesaurus.yml} beside this class with an operator's synonyms: a word → words that mean it. */
    public static Thesaurus load(Map<String, ? extends Collection<String>> synonyms) {
        if (synonyms.isEmpty()) {
            return Resource.THESAURUS;
        }
        Builder builder = new Builder(Resource.THESAURUS);
        synonyms.forEach((word, others) -> {
            String meant = builder.stem(word);
            others.forEach(other -> builder.pair(builder.stem(other), meant));
        });
        return builder.build();
    }

    /** Other stems for a stem, each with its nearness. */
    Map<String, Double> near(String stem) {
        return near.getOrDefault(stem, Map.of());
    }

    /** The bokmål stem of a nynorsk one, or the same stem. */
    String bokmaal(String stem) {
        return nynorsk.getOrDefault(stem, stem);
    }

    /** The words themselves, folded, as they are written. */
    Set<String> words() {
        return words;
    }

    /** All stems that are known to be words. */
    Set<String> vocabulary() {
        return vocabulary;
    }

    private static final class Builder {

        private final Map<String, Map<String, Double>> near = new HashMap<>();
        private final Map<String, String> nynorsk = new HashMap<>();
        private final Set<String> vocabulary = new HashSet<>();
        private final Set<String> words = new HashSet<>();

        Builder() {}

        Builder(Thesaurus other) {
            other.near.forEach((stem, others) -> near.put(stem, new LinkedHashMap<>(others)));
            nynorsk.putAll(other.nynorsk);
            vocabulary.addAll(other.vocabulary);
            words.addAll(other.words);
        }

        static Builder ofResource() {
            Builder builder = new Builder();
            Map<String, Object> sections = read();
            mapping(sections, "nynorsk").forEach(builder::nynorsk);
            mapping(sections, "english").forEach((from, to) -> builder.directed(from, to, SAME));
            for (Object group : (List<?>) sections.getOrDefault("concepts", List.of())) {
                List<String> stems = builder.stems(Objects.requireNonNull(group));
                for (int i = 0; i < stems.size(); i++) {
                    for (int j = i + 1; j < stems.size(); j++) {
                        builder.pair(stems.get(i), stems.get(j));
                    }
                }
            }
            mapping(sections, "related").forEach((from, to) -> builder.directed(from, to, RELATED));
            builder.onwards();
            return builder;
        }

        private static Map<String, Object> read() {
            try (InputStream words = Thesaurus.class.getResourceAsStream("thesaurus.yml")) {
                return new Yaml(new SafeConstructor(new LoaderOptions())).load(words);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Thesaurus build() {
            near.replaceAll((stem, others) -> Collections.unmodifiableMap(others));
            return new Thesaurus(
                    Collections.unmodifiableMap(near),
                    Collections.unmodifiableMap(nynorsk),
                    Collections.unmodifiableSet(vocabulary),
                    Collections.unmodifiableSet(words));
        }

        private void nynorsk(Object from, Object to) {
            String stem = stem(from);
            String bokmaal = stem(to);
            if (!stem.equals(bokmaal)) {
                nynorsk.put(stem, bokmaal);
            }
            vocabulary.add(stem);
        }

        private void directed(Object from, Object to, double nearness) {
            String stem = stem(from);
            stems(to).forEach(other -> directed(stem, other, nearness));
        }

        void pair(String one, String other) {
            directed(one, other, SAME);
            directed(other, one, SAME);
        }

        private void directed(String one, String other, double nearness) {
            vocabulary.add(one);
            vocabulary.add(other);
            if (!one.equals(other)) {
                near.computeIfAbsent(one, key -> new LinkedHashMap<>()).merge(other, nearness, Math::max);
            }
        }

        /** One step further: what a word is about may be called by other words, too. Each step is as likely as it is near. */
        private void onwards() {
            Map<String, Map<String, Double>> first = new HashMap<>();
            near.forEach((stem, others) -> first.put(stem, new LinkedHashMap<>(others)));
            first.forEach((stem, others) -> others.forEach((other, nearness) -> first.getOrDefault(other, Map.of())
                    .forEach((next, further) -> directed(stem, next, nearness * further))));
        }

        private static Map<?, ?> mapping(Map<String, Object> sections, String name) {
            return (Map<?, ?>) sections.getOrDefault(name, Map.of());
        }

        private List<String> stems(Object words) {
            return words instanceof List<?> list ? list.stream().map(this::stem).toList() : List.of(stem(words));
        }

        String stem(Object word) {
            // a word of several parts (IT-tjeneste) is known by its last
            List<Word> parts = ANALYZER.words(String.valueOf(word));
            parts.forEach(part -> words.add(part.folded()));
            String stem = parts.isEmpty()
                    ? String.valueOf(word)
                    : parts.get(parts.size() - 1).stem();
            return nynorsk.getOrDefault(stem, stem);
        }
    }
}
