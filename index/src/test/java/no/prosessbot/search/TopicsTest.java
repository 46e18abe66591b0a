package no.prosessbot.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.prosessbot.card.Handbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class TopicsTest {

    private static final Topics TOPICS = Topics.load();

    private static String stem(String word) {
        return Thesaurus.load(Map.of()).bokmaal(NorwegianStemmer.stem(Folding.word(word)));
    }

    private static List<Map<String, Object>> data() {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(Topics.class.getResourceAsStream("topics.yml"));
    }

    @Test
    void everyTopicHasANameOfItsOwnAndWordsOfBothSides() {
        Set<String> names = new HashSet<>();
        for (Map<String, Object> topic : data()) {
            assertEquals(Set.of("emne", "kort", "folk"), topic.keySet(), topic::toString);
            assertTrue(names.add(String.valueOf(topic.get("emne"))), () -> "twice: " + topic.get("emne"));
            for (String side : List.of("kort", "folk")) {
                List<?> words = (List<?>) topic.getOrDefault(side, List.of());
                assertTrue(words.size() > 2, topic::toString);
                for (Object word : words) {
                    assertTrue(word instanceof String, () -> "YAML takes it for something else: " + word);
                    assertTrue(
                            word.toString().chars().allMatch(Character::isLetterOrDigit),
                            () -> topic.get("emne") + ": " + word);
                }
            }
        }
    }

    @Test
    void noTopicHasWordsThatFitAnyTopic() {
        WordList stopWords = WordList.stopWords();
        for (Map<String, Object> topic : data()) {
            for (String side : List.of("kort", "folk")) {
                for (Object word : (List<?>) topic.getOrDefault(side, List.of())) {
                    assertFalse(
                            stopWords.contains(Folding.word(String.valueOf(word))),
                            () -> topic.get("emne") + ": " + word);
                }
            }
        }
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
    void readsACompoundThatATitleSaysInSeveralWords() {
        Set<String> compound = TOPICS.titled(Set.of(stem("veidrift")));
        assertFalse(compound.isEmpty());
        assertTrue(TOPICS.titled(Set.of(stem("vei"), stem("drift"))).containsAll(compound));
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
