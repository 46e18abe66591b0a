package no.prosessbot.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.prosessbot.card.Handbook;
import no.prosessbot.card.Handbooks;
import org.apache.lucene.index.LeafReader;
import org.junit.jupiter.api.Test;

class PostingsTest {

    private static LeafReader reader(String... titles) {
        Vocabulary vocabulary =
                new Vocabulary(Thesaurus.load(Map.of()), Topics.load(), new Compounds(Set.of(), Set.of()));
        Handbook handbook = Handbooks.titled(titles);
        return new IndexBuilder(
                        vocabulary, Topics.load(), new OtherNames(vocabulary, handbook, Map.of(), card -> List.of()))
                .write(handbook);
    }

    private static TermDictionary words(String... titles) {
        return new TermDictionary(reader(titles), Fields.TITLE);
    }

    @Test
    void tellsInWhichCardsATermStands() {
        LeafReader reader = reader("Plan", "Salg", "Plan og salg", "Innkjøp");
        Postings postings = new Postings(reader, Fields.TITLE);
        TermDictionary terms = new TermDictionary(reader, Fields.TITLE);
        assertEquals(List.of(0, 2), postings.documents("plan"));
        assertEquals(2, terms.frequency("salg"));
        assertTrue(terms.contains("innkjop"));
        assertEquals(List.of(), postings.documents("xyz"));
        assertEquals(0, terms.frequency("xyz"));
        assertFalse(terms.contains(""));
    }

    @Test
    void findsSimilarTerms() {
        TermDictionary postings = words("Release", "Relansering", "Behov");
        assertEquals(Set.of("releas"), new TreeSet<>(postings.similar("relaes", 1, 1)));
        assertEquals(
                Set.of("releas"),
                new TreeSet<>(postings.similar("lreeas", 2, 0).stream()
                        .filter("releas"::equals)
                        .toList()));
        assertEquals(List.of(), postings.similar("xelaes", 1, 1));
    }

    @Test
    void findsTermsByPrefix() {
        TermDictionary postings = words("Salg", "Salgsmøte", "Salgsprognose", "Lager");
        assertEquals(List.of("salg", "salgsmot", "salgsprognos"), postings.startingWith("salg", term -> true));
        assertEquals(List.of("salgsprognos"), postings.startingWith("salg", term -> term.endsWith("s")));
        assertEquals(List.of(), postings.startingWith("x", term -> true));
    }

    @Test
    void aFieldThatNoCardHasHoldsNothing() {
        LeafReader reader = reader("Lager");
        TermDictionary terms = new TermDictionary(reader, Fields.NAME);
        assertEquals(List.of(), new Postings(reader, Fields.NAME).documents("hanne"));
        assertEquals(List.of(), terms.similar("hanne", 1, 0));
        assertEquals(List.of(), terms.startingWith("h", term -> true));
    }
}
