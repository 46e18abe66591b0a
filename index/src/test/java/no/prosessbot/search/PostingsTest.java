package no.prosessbot.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.prosessbot.card.Handbooks;
import org.apache.lucene.index.LeafReader;
import org.junit.jupiter.api.Test;

class PostingsTest {

    private static Postings titles(String... titles) {
        Vocabulary vocabulary = new Vocabulary(Thesaurus.load(Map.of()), new Compounds(Set.of()));
        LeafReader reader = new IndexBuilder(vocabulary, Map.of()).write(Handbooks.titled(titles));
        return new Postings(reader, Fields.TITLE);
    }

    @Test
    void tellsInWhichCardsATermStands() {
        Postings postings = titles("Plan", "Salg", "Plan og salg", "Innkjøp");
        assertEquals(List.of(0, 2), postings.documents("plan", 10));
        assertEquals(List.of(0), postings.documents("plan", 1));
        assertEquals(2, postings.frequency("salg"));
        assertTrue(postings.contains("innkjop"));
        assertEquals(List.of(), postings.documents("xyz", 10));
        assertEquals(0, postings.frequency("xyz"));
        assertFalse(postings.contains(""));
    }

    @Test
    void findsSimilarTerms() {
        Postings postings = titles("Release", "Relansering", "Behov");
        assertEquals(Set.of("releas"), new TreeSet<>(postings.similar("relaes", 1, 1)));
        assertEquals(
                Set.of("releas"),
                new TreeSet<>(postings.similar("lreeas", 2, 0).stream()
                        .filter("releas"::equals)
                        .toList()));
        assertEquals(List.of(), postings.similar("xelaes", 1, 1));
    }

    @Test
    void findsTermsByPrefixWithinItsLimit() {
        Postings postings = titles("Salg", "Salgsmøte", "Salgsprognose", "Lager");
        assertEquals(List.of("salg", "salgsmot", "salgsprognos"), postings.startingWith("salg", 10, term -> true));
        assertEquals(List.of("salg", "salgsmot"), postings.startingWith("salg", 2, term -> true));
        assertEquals(List.of("salgsprognos"), postings.startingWith("salg", 10, term -> term.endsWith("s")));
        assertEquals(List.of(), postings.startingWith("x", 10, term -> true));
    }

    @Test
    void aFieldThatNoCardHasHoldsNothing() {
        LeafReader reader = new IndexBuilder(
                        new Vocabulary(Thesaurus.load(Map.of()), new Compounds(Set.of())), Map.of())
                .write(Handbooks.titled("Lager"));
        Postings names = new Postings(reader, Fields.NAME);
        assertEquals(List.of(), names.documents("hanne", 5));
        assertEquals(List.of(), names.similar("hanne", 1, 0));
        assertEquals(List.of(), names.startingWith("h", 5, term -> true));
    }
}
