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
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Synonyms and related words of Norwegian working life, read from a resource and from an operator's own single-word
 * synonyms. Works on stems. Immutable.
 */
public final class Thesaurus {

    /** Nearness of a word for the same concept, and of one that is merely related, 0 to 1. */
    static final double SAME = 0.85;

    static final double RELATED = 0.6;

    private static final NorwegianAnalyzer ANALYZER = new NorwegianAnalyzer();

    private final Map<String, Map<String, Double>> near;
    private final Map<String, Map<String, Set<String>>> spellings;
    private final Map<String, String> nynorsk;
    private final Set<String> vocabulary;
    private final Set<String> words;

    private Thesaurus(Builder builder) {
        this.near = Collections.unmodifiableMap(builder.near);
        this.spellings = Collections.unmodifiableMap(builder.spellings);
        this.nynorsk = Collections.unmodifiableMap(builder.nynorsk);
        this.vocabulary = Collections.unmodifiableSet(builder.vocabulary);
        this.words = Collections.unmodifiableSet(builder.words);
    }

    /** Holds the thesaurus of the resource, which is the same for every handbook: read once, on first use. */
    private static final class Resource {

        static final Thesaurus THESAURUS = Builder.ofResource().build();

        private Resource() {}
    }

    /**
     * Returns {@code thesaurus.yml} beside this class, extended by an operator's synonyms. Words of synonyms that
     * consist of several words become part of the vocabulary, but none of them alone becomes a synonym.
     *
     * @param synonyms a word → words that mean the same
     */
    public static Thesaurus load(Map<String, ? extends Collection<String>> synonyms) {
        if (synonyms.isEmpty()) {
            return Resource.THESAURUS;
        }
        Builder builder = new Builder(Resource.THESAURUS);
        synonyms.forEach((name, others) -> {
            List<Word> meant = builder.known(name);
            for (String other : others) {
                List<Word> said = builder.known(other);
                if (meant.size() == 1 && said.size() == 1) {
                    builder.pair(said.get(0), meant.get(0));
                } else {
                    said.forEach(word -> builder.vocabulary.add(builder.stem(word)));
                }
            }
        });
        return builder.build();
    }

    /** Returns the stems near to a stem, each with its nearness, 0 to 1; empty if there are none. */
    Map<String, Double> near(String stem) {
        return near.getOrDefault(stem, Map.of());
    }

    /**
     * Returns the same for one of several words that fold alike: what is near to {@code måling} is not near to
     * {@code maling}. If the marks are empty or fit no word with this stem, returns what is near to any of them.
     *
     * @param marks see {@link Word#marks}
     */
    Map<String, Double> near(String stem, String marks) {
        Map<String, Double> all = near(stem);
        Set<String> own = spellings.getOrDefault(stem, Map.of()).get(marks);
        if (marks.isEmpty() || own == null || own.containsAll(all.keySet())) {
            return all;
        }
        Map<String, Double> kept = new LinkedHashMap<>(all);
        kept.keySet().retainAll(own);
        return kept;
    }

    /**
     * Returns the folded letters of the word with this stem, see {@link Word#marks}; null if there is no such word or
     * more than one.
     */
    @Nullable
    String marks(String stem) {
        Set<String> marks = spellings.getOrDefault(stem, Map.of()).keySet();
        return marks.size() == 1 ? marks.iterator().next() : null;
    }

    /** Returns the bokmål stem for a nynorsk one, or the stem itself. */
    String bokmaal(String stem) {
        return nynorsk.getOrDefault(stem, stem);
    }

    /** All words as written, folded. */
    Set<String> words() {
        return words;
    }

    /** All known stems. */
    Set<String> vocabulary() {
        return vocabulary;
    }

    private static final class Builder {

        private final Map<String, Map<String, Double>> near = new HashMap<>();
        /** Stem → folded letters of a word with that stem → stems near to that word. */
        private final Map<String, Map<String, Set<String>>> spellings = new HashMap<>();

        private final Map<String, String> nynorsk = new HashMap<>();
        private final Set<String> vocabulary = new HashSet<>();
        private final Set<String> words = new HashSet<>();

        Builder() {}

        Builder(Thesaurus other) {
            other.near.forEach((stem, others) -> near.put(stem, new LinkedHashMap<>(others)));
            other.spellings.forEach((stem, bySpelling) ->
                    bySpelling.forEach((marks, others) -> spelling(stem, marks).addAll(others)));
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
                List<Word> concept = builder.words(Objects.requireNonNull(group));
                for (int i = 0; i < concept.size(); i++) {
                    for (int j = i + 1; j < concept.size(); j++) {
                        builder.pair(concept.get(i), concept.get(j));
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
            // most stems belong to one word, and whatever is near to the stem is near to the word
            spellings.replaceAll((stem, bySpelling) -> bySpelling.size() == 1
                    ? Map.of(
                            bySpelling.keySet().iterator().next(),
                            near.getOrDefault(stem, Map.of()).keySet())
                    : bySpelling);
            return new Thesaurus(this);
        }

        private void nynorsk(Object from, Object to) {
            String stem = stem(word(from));
            String bokmaal = stem(word(to));
            if (!stem.equals(bokmaal)) {
                nynorsk.put(stem, bokmaal);
            }
            vocabulary.add(stem);
        }

        private void directed(Object from, Object to, double nearness) {
            Word word = word(from);
            words(to).forEach(other -> directed(word, other, nearness));
        }

        void pair(Word one, Word other) {
            directed(one, other, SAME);
            directed(other, one, SAME);
        }

        private void directed(Word one, Word other, double nearness) {
            spelling(stem(one), one.marks()).add(stem(other));
            spelling(stem(other), other.marks());
            directed(stem(one), stem(other), nearness);
        }

        private Set<String> spelling(String stem, String marks) {
            return spellings
                    .computeIfAbsent(stem, key -> new HashMap<>(2))
                    .computeIfAbsent(marks, key -> new HashSet<>(4));
        }

        private void directed(String one, String other, double nearness) {
            vocabulary.add(one);
            vocabulary.add(other);
            if (!one.equals(other)) {
                near.computeIfAbsent(one, key -> new LinkedHashMap<>()).merge(other, nearness, Math::max);
            }
        }

        /** Adds the synonyms of synonyms, one step deep; their nearness is the product of the two. */
        private void onwards() {
            Map<String, Map<String, Double>> first = new HashMap<>();
            near.forEach((stem, others) -> first.put(stem, new LinkedHashMap<>(others)));
            first.forEach((stem, others) -> others.forEach((other, nearness) -> first.getOrDefault(other, Map.of())
                    .forEach((next, further) -> directed(stem, next, nearness * further))));
            spellings.values().stream()
                    .filter(bySpelling -> bySpelling.size() > 1)
                    .flatMap(bySpelling -> bySpelling.values().stream())
                    .forEach(others -> List.copyOf(others)
                            .forEach(other -> others.addAll(
                                    first.getOrDefault(other, Map.of()).keySet())));
        }

        private static Map<?, ?> mapping(Map<String, Object> sections, String name) {
            return (Map<?, ?>) sections.getOrDefault(name, Map.of());
        }

        private List<Word> words(Object words) {
            return words instanceof List<?> list ? list.stream().map(this::word).toList() : List.of(word(words));
        }

        /**
         * Returns the single word of an entry of the resource.
         *
         * @throws IllegalStateException if the entry is not exactly one word
         */
        private Word word(Object entry) {
            List<Word> known = known(String.valueOf(entry));
            if (known.size() != 1) {
                throw new IllegalStateException("thesaurus.yml pairs words, got: " + entry);
            }
            return known.get(0);
        }

        /** Returns the words of a name and adds them to the known words. */
        List<Word> known(String name) {
            List<Word> known = ANALYZER.words(name);
            known.forEach(word -> words.add(word.folded()));
            return known;
        }

        private String stem(Word word) {
            return nynorsk.getOrDefault(word.stem(), word.stem());
        }
    }
}
