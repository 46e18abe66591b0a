package no.prosessbot.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.prosessbot.search.Word;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The words and phrases by which people say what they ask; read from {@code lexicon.yml} beside this class. Immutable. */
final class Lexicon {

    /** What is left of a compound has at least so many letters. */
    private static final int SHORTEST_HEAD = 2;

    private record Entry(Cue.Kind kind, Phrase phrase) {}

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Set<String> who;
    private final Set<String> what;
    private final Set<String> process;
    private final Set<String> fillers;
    private final Set<String> openings;
    private final Set<String> verbsThatOpen;
    private final Set<String> oneself;
    private final Set<String> greetings;
    private final Set<String> pronouns;
    private final Map<Cue.Kind, Set<String>> firstWords = new EnumMap<>(Cue.Kind.class);
    private final Map<Cue.Kind, Set<String>> tails = new EnumMap<>(Cue.Kind.class);
    private final Set<String> processTails;
    private final Map<Language, Set<String>> languages = new EnumMap<>(Language.class);

    /** @param fold how a word is folded, the same as in questions */
    Lexicon(UnaryOperator<String> fold) {
        Map<String, Object> data = read();
        who = words(data, "who", fold);
        what = words(data, "what", fold);
        process = words(data, "process", fold);
        fillers = words(data, "fillers", fold);
        openings = words(data, "openings", fold);
        verbsThatOpen = words(data, "verbs that open", fold);
        oneself = words(data, "oneself", fold);
        greetings = words(data, "greetings", fold);
        pronouns = words(data, "pronouns", fold);
        for (Map.Entry<?, ?> cue : ((Map<?, ?>) required(data, "cues")).entrySet()) {
            Cue.Kind kind = Cue.Kind.valueOf(String.valueOf(cue.getKey()).toUpperCase(Locale.ROOT));
            for (Object text : (List<?>) cue.getValue()) {
                Phrase phrase = Phrase.parse(String.valueOf(text), fold);
                for (String first : phrase.first()) {
                    byFirstWord.computeIfAbsent(first, key -> new ArrayList<>()).add(new Entry(kind, phrase));
                    firstWords.computeIfAbsent(kind, key -> new HashSet<>()).add(first);
                }
            }
        }
        Map<?, ?> ends = (Map<?, ?>) required(data, "tails");
        tails.put(Cue.Kind.OWNER, words(ends, "owner", fold));
        tails.put(Cue.Kind.LEADER, words(ends, "leader", fold));
        processTails = words(ends, "process", fold);
        Map<?, ?> tongues = (Map<?, ?>) required(data, "languages");
        for (Language language : Language.values()) {
            languages.put(language, words(tongues, language.tag(), fold));
        }
    }

    private static Map<String, Object> read() {
        try (InputStream words = Lexicon.class.getResourceAsStream("lexicon.yml")) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object required(Map<?, ?> data, String key) {
        Object value = data.get(key);
        if (value == null) {
            throw new IllegalStateException("lexicon.yml has no " + key);
        }
        return value;
    }

    private static Set<String> words(Map<?, ?> data, String key, UnaryOperator<String> form) {
        Set<String> words = new HashSet<>();
        ((List<?>) required(data, key)).forEach(word -> words.add(form.apply(String.valueOf(word))));
        return Set.copyOf(words);
    }

    boolean who(Word word) {
        return who.contains(word.folded());
    }

    boolean what(Word word) {
        return what.contains(word.folded());
    }

    boolean process(Word word) {
        return process.contains(word.folded());
    }

    /** True for words that may stand anywhere and change nothing. */
    boolean filler(Word word) {
        return fillers.contains(word.folded());
    }

    /**
     * True if a sentence begins as a question does that wants to know something: {@code hvordan}, {@code kan du}; but not
     * {@code kan jeg}: who asks that tells of what is to be done.
     */
    boolean opens(List<Word> words) {
        int first = 0;
        while (first < words.size() && greeting(words.get(first))) {
            first++;
        }
        if (first == words.size()) {
            return false;
        }
        String word = words.get(first).folded();
        boolean self = first + 1 < words.size() && oneself(words.get(first + 1));
        return openings.contains(word) || (verbsThatOpen.contains(word) && !self);
    }

    /** True for {@code jeg}, {@code vi}. */
    boolean oneself(Word word) {
        return oneself.contains(word.folded());
    }

    /** True for words that stand for somebody or something that a question does not name. */
    boolean pronoun(Word word) {
        return pronouns.contains(word.folded());
    }

    private boolean greeting(Word word) {
        return filler(word) || greetings.contains(word.folded());
    }

    /** The words that cues of a kind begin with, folded, for telling misspelt ones. */
    Set<String> firstWords(Cue.Kind kind) {
        return firstWords.getOrDefault(kind, Set.of());
    }

    /** A compound whose end is a cue, or says only "process": its first part, and the cue if there is one. */
    record Tail(String head, Cue.@Nullable Kind cue) {}

    /** Takes the end off a compound such as {@code releaseansvarlig}; null if it has none. */
    @Nullable
    Tail tail(Word word) {
        for (Map.Entry<Cue.Kind, Set<String>> kind : tails.entrySet()) {
            String head = head(word, kind.getValue());
            if (head != null) {
                return new Tail(head, kind.getKey());
            }
        }
        String head = head(word, processTails);
        return head == null ? null : new Tail(head, null);
    }

    private static @Nullable String head(Word word, Set<String> ends) {
        String folded = word.folded();
        String longest = null;
        for (String end : ends) {
            if (folded.endsWith(end)
                    && folded.length() - end.length() >= SHORTEST_HEAD
                    && (longest == null || end.length() > longest.length())) {
                longest = end;
            }
        }
        return longest == null ? null : folded.substring(0, folded.length() - longest.length());
    }

    /**
     * The cues of a question: where two want the same word, the one of more words has it; where two want the very same words,
     * as {@code hva gjør} does for a purpose and for a person, both.
     */
    List<Cue> cues(List<Word> words) {
        List<Cue> all = new ArrayList<>();
        for (int start = 0; start < words.size(); start++) {
            for (Entry entry : byFirstWord.getOrDefault(words.get(start).folded(), List.of())) {
                List<Integer> taken = entry.phrase.match(words, start, this::filler);
                if (taken != null) {
                    all.add(new Cue(entry.kind, taken));
                }
            }
        }
        all.sort(Comparator.comparingInt((Cue cue) -> -cue.words().size())
                .thenComparing(cue -> cue.words().get(0)));
        List<Cue> kept = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        for (Cue cue : all) {
            boolean same =
                    kept.stream().anyMatch(other -> other.words().equals(cue.words()) && other.kind() != cue.kind());
            if (same || cue.words().stream().noneMatch(used::contains)) {
                used.addAll(cue.words());
                kept.add(cue);
            }
        }
        return kept;
    }

    /** The language that most words point to; empty if none does. */
    Optional<Language> language(List<Word> words) {
        Language best = null;
        long most = 0;
        for (Language language : Language.values()) {
            Set<String> marks = languages.getOrDefault(language, Set.of());
            long count =
                    words.stream().filter(word -> marks.contains(word.folded())).count();
            if (count > most) {
                most = count;
                best = language;
            }
        }
        return Optional.ofNullable(best);
    }
}
