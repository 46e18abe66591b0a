package no.prosessbot.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import no.prosessbot.card.Handbook;
import no.prosessbot.card.Handbooks;
import no.prosessbot.search.CardIndex;
import no.prosessbot.search.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A word of a title, of a synonym or of a name is never only a stop word. */
class TitleWordsTest {

    private static final CardIndex NONE = CardIndex.of(new Handbook(List.of(), List.of()));
    private static final Lexicon LEXICON = new Lexicon(
            text -> NONE.words(text).stream().findFirst().map(Word::folded).orElse(""));

    /** The words of a list that ask nothing themselves, one for each folded form. */
    private static Set<String> words(String list) {
        Set<String> words = new TreeSet<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CardIndex.class.getResourceAsStream(list)), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                for (String text : line.trim().split(" +", -1)) {
                    List<Word> read = NONE.words(text);
                    if (read.size() == 1 && !asks(read.get(0))) {
                        words.add(text);
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static boolean asks(Word word) {
        return LEXICON.who(word)
                || LEXICON.what(word)
                || LEXICON.process(word)
                || !LEXICON.cues(NONE.words("hvem eier " + word.surface()))
                        .get(0)
                        .words()
                        .equals(List.of(1))
                || LEXICON.cues(NONE.words("hvem eier " + word.surface())).size() > 1;
    }

    /** Asks for each word's card in a handbook that has a card for every one; tells the words whose card was not found. */
    private static List<String> missed(String list, String format) {
        List<String> words = List.copyOf(words(list));
        assertTrue(words.size() > 100, list);
        String[] titles = new String[words.size()];
        for (int i = 0; i < titles.length; i++) {
            String other = "kvern" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26) + "x";
            titles[i] = format.formatted(words.get(i), other);
        }
        Asking asking = Asking.of(Handbooks.titled(titles));
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < titles.length; i++) {
            String question = "hvem eier " + words.get(i);
            if (!Handbooks.titles(asking.ask(question).cards()).contains(titles[i])) {
                missed.add(words.get(i) + " " + asking.line(question));
            }
        }
        return missed;
    }

    @ParameterizedTest
    @ValueSource(strings = {"stopwords.txt", "openstopwords.txt", "lightwords.txt", "everyday.txt"})
    void aCardOfSuchAWordIsFoundByIt(String list) {
        assertEquals(List.of(), missed(list, "%s"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stopwords.txt", "openstopwords.txt", "lightwords.txt", "everyday.txt"})
    void aCardWithSuchAWordAsASubjectIsFoundByIt(String list) {
        assertEquals(List.of(), missed(list, "%s og %s"));
        assertEquals(List.of(), missed(list, "%2$s og %1$s"));
    }

    @Test
    void suchAWordAnywhereInATitleIsFound() {
        assertEquals(List.of(), missed("openstopwords.txt", "%2$s for %1$s"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hvem eier lov | owner [Lov og forskrift] []",
                "hvem leder råd | leader [Folkevalgte råd] []",
                "hvem leder folkevalgt råd | leader [Folkevalgte råd] []",
                "hvem leder folkevalgte | ambiguous [Folkevalgte råd, Folkevalgte møter] []",
                "hvem eier syn | owner [Syn og hørsel] []",
                "hvem eier ved | owner [Ved og brensel] []",
                "hvem eier hjelp | owner [Hjelp og støtte] []",
                "hvem eier 17. mai | owner [17. mai-komité] []",
                "hvem eier fasse 2 | owner [Fase 2] []",
                "hvem eier etter ferien | owner [Etter ferien] []",
                "hvem eier etter ferein | owner [Etter ferien] []",
                "hvem eier ferien | ambiguous [Før ferien, Etter ferien] []",
                "hvem eier den kulturelle sekken | owner [Den kulturelle sekken] []",
                // elsewhere they still say nothing
                "har du råd om release | card [Release] []",
                "har jeg lov til å vite hvem som eier release i dag | owner [Release] []",
                "hvem leder den | unknown [] []",
                "hvem eier etter | unknown [] []",
                "hvilke prosesser mangler leder 17. mai | missing-leader "
                        + "[Lov og forskrift, Folkevalgte råd, Folkevalgte møter, Syn og hørsel, Ved og brensel, "
                        + "Hjelp og støtte, 17. mai-komité, Fase 1, Fase 2, Før ferien, Etter ferien, "
                        + "Den kulturelle sekken, Release] []",
            })
    void stopWordsAreSubjectsWhereTitlesHaveThem(String question, String answer) {
        Asking asking = Asking.of(Handbooks.titled(
                "Lov og forskrift",
                "Folkevalgte råd",
                "Folkevalgte møter",
                "Syn og hørsel",
                "Ved og brensel",
                "Hjelp og støtte",
                "17. mai-komité",
                "Fase 1",
                "Fase 2",
                "Før ferien",
                "Etter ferien",
                "Den kulturelle sekken",
                "Release"));
        assertEquals(answer, asking.line(question));
    }

    @Test
    void stopWordsOfASynonymAreSubjects() {
        Asking asking = new Asking(
                CardIndex.of(Handbooks.titled("Innkjøp", "Salg"), Map.of("Innkjøp", List.of("lov", "tid og sted"))));
        assertEquals("owner [Innkjøp] []", asking.line("hvem eier lov"));
        assertEquals("owner [Innkjøp] []", asking.line("hvem eier tid og stedd"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hva eier per | owned-by [Salg] [Per Ås]",
                "hva eier per ås | owned-by [Salg] [Per Ås]",
                "hva eier dag | owned-by [Lager] [Dag Vik]",
                "hva leder mai | led-by [] [Mai Moe]",
                "hvem er dag | roles-of [Lager] [Dag Vik]",
                "hva eier ho chi | owned-by [Vakt] [Ho Chi]",
                "hva eier ho | unknown [] []",
                "hva skjer i mai | unknown [] []",
                "hvilke prosesser står uten eier per i dag | missing-owner [] []",
            })
    void stopWordsAreNamesWherePeopleBearThem(String question, String answer) {
        Asking asking = Asking.of(Handbooks.of(
                "title=\"Salg\" owner=\"Per Ås\"",
                "title=\"Lager\" owner=\"Dag Vik\"",
                "title=\"Drift\" owner=\"Mai Moe\"",
                "title=\"Vakt\" owner=\"Ho Chi\""));
        assertEquals(answer, asking.line(question));
    }
}
