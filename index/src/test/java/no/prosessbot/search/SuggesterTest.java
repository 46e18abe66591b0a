package no.prosessbot.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import no.prosessbot.card.Card;
import no.prosessbot.card.Handbook;
import no.prosessbot.card.Handbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggesterTest {

    private static final Path SETS = Path.of("src/test/resources/no/prosessbot/eval");

    /** As many as Discord shows. */
    private static final int CHOICES = 25;

    private static final Suggester OWN = of(Handbooks.read(Handbooks.OWN));

    private static Suggester of(Handbook handbook) {
        return new Suggester(CardIndex.of(handbook));
    }

    private static Suggester titled(String... titles) {
        return of(Handbooks.titled(titles));
    }

    private static Handbook set(String name) {
        return Handbooks.read(SETS.resolve(name).resolve("content"));
    }

    @ParameterizedTest
    @CsvSource({
        "endrignsst, Endringsstyring",
        "edringsst, Endringsstyring",
        "nedrings, Endringsstyring",
        "endrinngs styr, Endringsstyring",
        "tilgnag, Tilgangsstyring",
        "tlgansst, Tilgangsstyring",
        "hednlese, Hendelser",
        "foersporsl, Forespørsler",
        "forspoers, Forespørsler",
        "produksjonstet, Produksjonssetting",
        "relaes, Release",
    })
    void completesABeginningWithASlipOrTwo(String typed, String title) {
        assertEquals(List.of(title), OWN.titles(typed, CHOICES));
    }

    @ParameterizedTest
    @CsvSource({
        "hnane, Hanne Lauritsen",
        "torkle bu, Torkel Buarøy",
        "torkel bauroy, Torkel Buarøy",
        "grimtsad, Tony Grimstad"
    })
    void completesANameWithASlip(String typed, String name) {
        assertEquals(name, OWN.people(typed, CHOICES).get(0));
    }

    /** Every way to write æ, ø and å on a keyboard without, at each letter of what is typed. */
    @ParameterizedTest
    @ValueSource(strings = {"Grønn båt på sjøen", "Åse Sjøåsen", "Brøyting", "Ærlighet", "Bøen", "Råå", "Øye"})
    void completesInAnySpellingOfEveryBeginning(String title) {
        Suggester suggester = titled("Lager", title, "Zoo");
        for (int end = 1; end <= title.length(); end++) {
            String typed = title.substring(0, end);
            for (String spelling : List.of(
                    typed,
                    typed.replaceAll("[æå]", "a")
                            .replaceAll("[ÆÅ]", "A")
                            .replace('ø', 'o')
                            .replace('Ø', 'O'),
                    typed.replace("æ", "ae")
                            .replace("ø", "oe")
                            .replace("å", "aa")
                            .replace("Æ", "AE")
                            .replace("Ø", "Oe")
                            .replace("Å", "Aa"),
                    typed.replace('æ', 'ä').replace('ø', 'ö'))) {
                assertTrue(suggester.titles(spelling, CHOICES).contains(title), () -> spelling + " for " + title);
            }
        }
    }

    @Test
    void whoTypesTheNorwegianLettersMeansThem() {
        Suggester suggester = titled("Bodrift", "Bødrift", "Vann på Bomyra", "Vann på Bømyra");

        assertEquals(
                List.of("Bødrift", "Bodrift", "Vann på Bømyra", "Vann på Bomyra"), suggester.titles("bø", CHOICES));
        assertEquals(
                List.of("Bodrift", "Bødrift", "Vann på Bomyra", "Vann på Bømyra"), suggester.titles("bo", CHOICES));
        assertEquals(List.of("Bodrift", "Bødrift"), suggester.titles("boed", CHOICES));
    }

    @ParameterizedTest
    @CsvSource({
        "drift, 'Drift, Driftsmøte, Vei og drift, Vinterdrift'",
        "dri, 'Driftsmøte, Drift, Vei og drift, Vinterdrift'",
        "vei d, 'Vei og drift'",
        "drift vei, 'Vei og drift'",
        "og dr, 'Vei og drift'",
        "veiogd, 'Vei og drift'",
        "interd, Vinterdrift",
        "vie og, 'Vei og drift'",
        "vei dirf, 'Vei og drift'",
        "dirft, 'Driftsmøte, Drift, Vei og drift, Vinterdrift'",
    })
    void putsWhatBeginsSoFirstThenWordsThenPartsThenSlips(String typed, String titles) {
        Suggester suggester = titled("Vinterdrift", "Driftsmøte", "Vei og drift", "Drift");

        assertEquals(titles, String.join(", ", suggester.titles(typed, CHOICES)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"d", "dr", "dri", "drif", "drift"})
    void guessesNothingWhereSomethingBeginsSo(String typed) {
        assertEquals(
                List.of("Drift"),
                titled("Drikke", "Dratt", "Drfit", "Drift", "Dirft").titles("drift", CHOICES));
        assertTrue(titled("Tilsyn", "Drift", "Dirft").titles(typed, CHOICES).stream()
                .allMatch(title -> title.startsWith("D")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "xz", "edn", "zzz", "qwertyuiop"})
    void guessesNothingFromVeryFewLettersOrTooManySlips(String typed) {
        assertEquals(List.of(), OWN.titles(typed, CHOICES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "---", "?"})
    void offersTheFirstOfAllWhereNoWordWasTyped(String typed) {
        assertEquals(Handbooks.titles(Handbooks.read(Handbooks.OWN).cards()).subList(0, 5), OWN.titles(typed, 5));
        assertEquals(List.of("Hanne Lauritsen", "Torkel Buarøy"), OWN.people(typed, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "tilgangsstyringsprosessen, Tilgangsstyring",
        "henvendelse, Forespørsler",
        "releasane, Release",
        "lauritzens, Hanne Lauritsen",
    })
    void understandsWhatIsNoBeginning(String typed, String meant) {
        assertTrue(OWN.titles(typed, CHOICES).contains(meant)
                || OWN.people(typed, CHOICES).contains(meant));
    }

    /** The title that was typed out is not among those that are cut off. */
    @Test
    void offersTheWholeTitleBeforeAHundredThatGoOn() {
        String[] titles = IntStream.rangeClosed(0, 100)
                .mapToObj(i -> i < 100 ? "Lager " + i : "Lager")
                .toArray(String[]::new);

        assertEquals("Lager", titled(titles).titles("lager", CHOICES).get(0));
        assertEquals(CHOICES, titled(titles).titles("lager", CHOICES).size());
    }

    @Test
    void offersATitleOnce() {
        assertEquals(
                List.of("Arkiv", "arkiv"), titled("Arkiv", "Arkiv", "arkiv").titles("arkiv", CHOICES));
    }

    /** One slip somewhere between two letters, the first never. */
    private static String slipped(String text, int from, int to, Random random) {
        int at = from + random.nextInt(to - from - 1);
        String letter = "" + (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + letter + text.substring(at);
            case 2 -> text.substring(0, at) + letter + text.substring(at + 1);
            default -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"kommune", "verft", "universitet"})
    void offersWhatWasMeantWhereverTheSlipsAre(String name) {
        Handbook handbook = set(name);
        Suggester suggester = of(handbook);
        Random random = new Random(17);
        List<String> missed = new ArrayList<>();
        Set<String> texts = new LinkedHashSet<>(Handbooks.titles(handbook.cards()));
        for (String title : texts) {
            for (int end = 6; end <= title.length(); end++) {
                String typed = title.substring(0, end);
                String once = slipped(typed, 1, end, random);
                // the later one first, so that the earlier does not move it; and a letter or two between them
                String twice = end < 10 ? once : slipped(slipped(typed, end / 2 + 2, end, random), 1, end / 2, random);
                for (String wrong : List.of(once, twice)) {
                    if (!suggester.titles(wrong, CHOICES).contains(title)) {
                        missed.add(wrong + " for " + title);
                    }
                }
            }
        }
        assertEquals(List.of(), missed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kommune", "verft"})
    void offersEveryTitleAndNameByEveryBeginningOfEachOfItsWords(String name) {
        Handbook handbook = set(name);
        Suggester suggester = of(handbook);
        for (Card card : handbook.cards()) {
            for (int at = 0; at < card.title().length(); at++) {
                boolean begins = at == 0 || card.title().charAt(at - 1) == ' ';
                for (int end = at + 1; begins && end <= card.title().length(); end++) {
                    String typed = card.title().substring(at, end);
                    assertTrue(suggester.titles(typed, 1000).contains(card.title()), typed);
                }
            }
        }
    }

    /** Letters that are no words of the index's alphabet, and more of them than anybody types. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "å", "tilgang", "drift av ", "oe", "x y z ", "🙂", "\u0323\u0301", "ab ", "Hanne "})
    void takesWhateverIsTyped(String unit) {
        String typed = unit.repeat(100_000 / unit.length());
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            OWN.titles(typed, CHOICES);
            OWN.people(typed, CHOICES);
        });
    }

    @Test
    void anEmptyHandbookOffersNothing() {
        Suggester empty = of(new Handbook(List.of(), List.of()));
        for (String typed : List.of("", "a", "release", "endrignsst")) {
            assertEquals(List.of(), empty.titles(typed, CHOICES));
            assertEquals(List.of(), empty.people(typed, CHOICES));
        }
    }

    @Test
    void offersWhatAnOperatorCallsATitle() {
        Suggester suggester =
                new Suggester(CardIndex.of(Handbooks.read(Handbooks.OWN), Map.of("Endringsstyring", List.of("CAB"))));
        assertEquals(List.of("Endringsstyring"), suggester.titles("cab", CHOICES));
    }
}
