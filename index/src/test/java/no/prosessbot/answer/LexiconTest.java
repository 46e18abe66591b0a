package no.prosessbot.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.prosessbot.card.Handbooks;
import no.prosessbot.search.CardIndex;
import no.prosessbot.search.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class LexiconTest {

    private static final CardIndex INDEX = CardIndex.of(Handbooks.titled("Release"));

    private static String fold(String text) {
        return INDEX.words(text).stream().findFirst().map(Word::folded).orElse("");
    }

    private static final Lexicon LEXICON = new Lexicon(LexiconTest::fold);

    private static List<Cue.Kind> kinds(String text) {
        return LEXICON.cues(INDEX.words(text)).stream().map(Cue::kind).toList();
    }

    private static Map<String, Object> data() {
        return new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Lexicon.class.getResourceAsStream("lexicon.yml"));
    }

    @Test
    void everyPhraseIsAPhraseOfWords() {
        Map<?, ?> cues = (Map<?, ?>) data().get("cues");
        assertTrue(cues != null);
        Set<Cue.Kind> kinds = EnumSet.noneOf(Cue.Kind.class);
        cues.forEach((kind, phrases) -> {
            kinds.add(Cue.Kind.valueOf(String.valueOf(kind).toUpperCase(java.util.Locale.ROOT)));
            for (Object phrase : (List<?>) phrases) {
                assertTrue(phrase instanceof String, () -> "YAML takes it for something else: " + phrase);
                Set<String> first =
                        Phrase.parse(phrase.toString(), LexiconTest::fold).first();
                assertFalse(first.contains(""), () -> "has a word of no letters: " + phrase);
            }
        });
        assertEquals(EnumSet.allOf(Cue.Kind.class), kinds);
    }

    @Test
    void everyWordIsAWord() {
        Map<String, Object> data = data();
        for (String list : List.of(
                "who",
                "what",
                "process",
                "fillers",
                "openings",
                "verbs that open",
                "oneself",
                "greetings",
                "pronouns")) {
            ((List<?>) data.getOrDefault(list, List.of()))
                    .forEach(word -> assertTrue(word instanceof String, list + ": " + word));
        }
        for (String map : List.of("tails", "languages")) {
            ((Map<?, ?>) data.getOrDefault(map, Map.of()))
                    .values()
                    .forEach(words ->
                            ((List<?>) words).forEach(word -> assertTrue(word instanceof String, map + ": " + word)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "hvem eier release, [OWNER]",
        "kven eig releasen, [OWNER]",
        "who owns release, [OWNER]",
        "hvem leder release, [LEADER]",
        "kven leier releasen, [LEADER]",
        "who leads release, [LEADER]",
        "hva er formålet med release, [PURPOSE]",
        "kva er føremålet med releasen, [PURPOSE]",
        "hva er formaalet med release, [PURPOSE]",
        "input til release, [INPUT]",
        "output fra release, [OUTPUT]",
        "vis kortet for release, [CARD]",
        "hvilke roller har Hanne, [ROLES]",
        "release, []",
        "'', []",
        "??, []",
    })
    void hearsWhatIsAsked(String text, String kinds) {
        assertEquals(kinds, kinds(text).toString());
    }

    @ParameterizedTest
    @CsvSource({"no owner", "no leader", "ingen eier", "uten eier", "utan eigar", "mangler eier"})
    void hearsThatSomethingIsMissing(String text) {
        assertTrue(kinds(text).contains(Cue.Kind.MISSING), text);
    }

    @Test
    void givesAWordToTheLongestPhrase() {
        for (Cue cue : LEXICON.cues(INDEX.words("hvem har ansvaret for release"))) {
            assertEquals(Cue.Kind.OWNER, cue.kind());
            assertEquals(List.of(1, 2, 3), cue.words());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "releaseansvarlig, release, OWNER",
        "releaseeier, release, OWNER",
        "releaselederen, release, LEADER",
        "behovssjef, behovs, LEADER",
        "releaseprosessen, release, null",
        "tilgangsprosessene, tilgangs, null",
    })
    void takesTheEndOffACompound(String word, String head, String kind) {
        Lexicon.Tail tail = LEXICON.tail(INDEX.words(word).get(0));
        assertTrue(tail != null);
        assertEquals(head, tail.head());
        assertEquals(kind, String.valueOf(tail.cue()));
    }

    @ParameterizedTest
    @CsvSource({"release", "leder", "eier", "prosessen", "xleder", "a"})
    void leavesOtherWordsWhole(String word) {
        assertNull(LEXICON.tail(INDEX.words(word).get(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "hvem eier release, BOKMAAL",
        "kven eig release, NYNORSK",
        "who owns release, ENGLISH",
        "show me release, ENGLISH",
        "release, BOKMAAL",
        "'', BOKMAAL",
        "xyzzy, BOKMAAL",
        "korleis er det med føremålet, NYNORSK",
        "what is the purpose of endringsstyring, ENGLISH",
    })
    void tellsTheLanguage(String text, Language language) {
        assertEquals(language, LEXICON.language(INDEX.words(text)).orElse(Language.BOKMAAL));
    }
}
