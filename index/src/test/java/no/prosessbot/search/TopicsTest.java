package no.prosessbot.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.prosessbot.card.Handbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsTest {

    private static final Topics TOPICS = Topics.load();

    private static String stem(String word) {
        return Thesaurus.load(Map.of()).bokmaal(NorwegianStemmer.stem(Folding.word(word)));
    }

    /** Each topic's words, by side. */
    private static Map<String, Map<String, List<String>>> data() {
        Map<String, Map<String, List<String>>> topics = new LinkedHashMap<>();
        Map<String, List<String>> topic = Map.of();
        for (String line : WordList.lines("topics.txt")) {
            if (line.startsWith("  ")) {
                List<String> words = List.of(line.trim().split(" ", -1));
                topic.computeIfAbsent(words.get(0), side -> new ArrayList<>()).addAll(words.subList(1, words.size()));
            } else {
                topic = new TreeMap<>();
                assertNull(topics.put(line, topic), () -> "twice: " + line);
            }
        }
        return topics;
    }

    @Test
    void everyTopicHasWordsOfBothSides() {
        data().forEach((name, sides) -> {
            assertTrue(name.chars().allMatch(Character::isLetterOrDigit), name);
            assertEquals(Set.of("kort:", "folk:"), sides.keySet(), name);
            sides.forEach((side, words) -> {
                assertTrue(words.size() > 2, () -> name + " " + words);
                assertEquals(words.size(), new HashSet<>(words).size(), () -> name + " has a word twice: " + words);
                words.forEach(word -> assertTrue(
                        word.length() > 1 && word.chars().allMatch(Character::isLetterOrDigit),
                        () -> name + ": " + word));
            });
        });
    }

    @Test
    void noTopicHasWordsThatFitAnyTopic() {
        WordList stopWords = WordList.stopWords();
        data().forEach((name, sides) -> sides.values()
                .forEach(words -> words.forEach(
                        word -> assertFalse(stopWords.contains(Word.of(word)), () -> name + ": " + word))));
    }

    @ParameterizedTest
    @CsvSource({"brøyting, snø", "faktura, regning", "tannhelse, tooth"})
    void whatPeopleSayPointsToWhatCardsAreWrittenWith(String written, String said) {
        Set<String> both = new TreeSet<>(TOPICS.written(stem(written)));
        both.retainAll(TOPICS.said(stem(said)));
        assertFalse(both.isEmpty());
    }

    @Test
    void aWordThatOnlyPeopleSayMakesNoCardATopic() {
        assertEquals(Set.of(), TOPICS.written(stem("snøskavl")));
        assertEquals(Set.of(), TOPICS.said(stem("xyzzy")));
    }

    @Test
    void aWordOfManyTopicsMakesNoCardAllOfThem() {
        long many = data().values().stream()
                .filter(sides -> sides.getOrDefault("kort:", List.of()).contains("tilsyn"))
                .count();
        assertTrue(many > 5, "another word is needed here");
        assertTrue(TOPICS.written(stem("tilsyn")).size() < 2);
        assertTrue(TOPICS.said(stem("tilsyn")).size() > 5);
        // but a title of that word alone is about it all
        assertTrue(TOPICS.titled(Set.of(stem("tilsyn"))).size() > 5);
        assertTrue(TOPICS.titled(Set.of(stem("tilsyn"), stem("xyzzy"))).size() < 2);
    }

    @Test
    void readsACompoundThatATitleSaysInSeveralWords() {
        Set<String> compound = TOPICS.titled(Set.of(stem("veidrift")));
        assertFalse(compound.isEmpty());
        assertTrue(TOPICS.titled(Set.of(stem("vei"), stem("drift"))).containsAll(compound));
    }

    /** As it is defined: the topics of each word, and of each compound of two. */
    private static Set<String> byDefinition(Set<String> stems) {
        Set<String> topics = new TreeSet<>();
        for (String head : stems) {
            topics.addAll(TOPICS.written(head));
            for (String modifier : stems) {
                for (String joint : List.of("", "s", "e")) {
                    topics.addAll(TOPICS.written(modifier + joint + head));
                }
            }
        }
        return topics;
    }

    @Test
    void readsEveryCompoundOfTwoWords() {
        List<String> vocabulary = new ArrayList<>(new TreeSet<>(TOPICS.vocabulary()));
        // halves of the compounds that there are, so that many fit together
        for (String word : List.copyOf(vocabulary)) {
            vocabulary.add(word.substring(0, word.length() / 2));
            vocabulary.add(word.substring(word.length() / 2));
        }
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            Set<String> stems = new TreeSet<>();
            while (stems.size() < 40) {
                stems.add(vocabulary.get(random.nextInt(vocabulary.size())));
            }
            assertEquals(byDefinition(stems), TOPICS.titled(stems));
        }
    }

    @Test
    void readsATitleOfAnyLength() {
        Set<String> stems = new TreeSet<>();
        for (int i = 0; i < 100_000; i++) {
            stems.add("ord" + i);
        }
        stems.add("vei");
        stems.add("drift");
        assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> assertEquals(TOPICS.titled(Set.of("vei", "drift", "xyzzy")), TOPICS.titled(stems)));
    }

    @Test
    void findsACardOfWhichNoWordWasSaid() {
        CardIndex index = CardIndex.of(Handbooks.of(
                "title=\"Vinterdrift\" purpose=\"Brøyting og strøing av veiene.\"",
                "title=\"Lønn\" purpose=\"Rett beløp til rett tid.\"",
                "title=\"Arkiv\" purpose=\"Ta vare på dokumenter.\""));
        List<TextHit> hits = index.search(index.words("snø glatt"), 3);
        assertEquals("Vinterdrift", hits.get(0).card().title());
        assertEquals(1, hits.size());
    }
}
