package no.prosessbot.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.prosessbot.card.Handbook;
import no.prosessbot.card.Handbooks;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.Test;

class TextSearcherTest {

    @Test
    void ofMoreWordsThanLuceneTakesTheMostTellingIsSearchedFor() {
        StringBuilder common = new StringBuilder();
        for (int i = 0; i < IndexSearcher.getMaxClauseCount(); i++) {
            common.append("alminnelig").append(i).append(' ');
        }
        List<String> rare = List.of("sjelden", "ekstraordinær", "merkverdig", "underlig");
        CardIndex index = CardIndex.of(Handbooks.of(
                "title=\"En\" purpose=\"" + common + "\"",
                "title=\"To\" purpose=\"" + common + "\"",
                "title=\"Tre\" purpose=\"" + String.join(" ", rare) + "\""));

        for (String word : rare) {
            List<TextHit> found = index.search(index.words(common + word), 3);
            assertEquals(List.of("En", "To", "Tre"), titles(found), word);
        }
    }

    private static List<String> titles(List<TextHit> hits) {
        return Handbooks.titles(hits.stream().map(TextHit::card).toList());
    }

    @Test
    void keepsNothingOfWhatWasAskedForTheWholeProcess() {
        Vocabulary vocabulary =
                new Vocabulary(Thesaurus.load(Map.of()), Topics.load(), new Compounds(Set.of(), Set.of()));
        Handbook handbook = Handbooks.titled("Lager");
        LeafReader reader = new IndexBuilder(
                        vocabulary, Topics.load(), new OtherNames(vocabulary, handbook, Map.of(), card -> List.of()))
                .write(handbook);

        assertNull(TextSearcher.searcher(reader).getQueryCache());
    }
}
