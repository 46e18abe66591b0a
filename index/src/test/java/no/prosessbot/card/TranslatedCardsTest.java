package no.prosessbot.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.prosessbot.page.Position;
import no.prosessbot.site.SourcePage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which cards of translated pages are taken for one process. */
class TranslatedCardsTest {

    /** A card written {@code title owner/leader}, either of which may be left out. */
    private static Card card(String written, String language, int line) {
        String[] parts = written.strip().split(" ", 2);
        String[] roles = parts.length < 2 ? new String[] {"", ""} : (parts[1] + "/ ").split("/", -1);
        return new Card(
                parts[0],
                role(roles[0]),
                role(roles[1]),
                null,
                null,
                null,
                List.of(),
                page("a." + language + ".md", language, "page/a"),
                new Position(line, 1));
    }

    private static SourcePage page(String file, @Nullable String language, String key) {
        return SourcePage.of(file, "a", language, key);
    }

    private static Role role(String name) {
        return name.isBlank() ? Role.ABSENT : new Role(List.of(name.strip()), List.of(name.strip()));
    }

    private static List<Card> cards(String language, String written) {
        List<Card> cards = new ArrayList<>();
        for (String one : written.split(",", -1)) {
            cards.add(card(one, language, cards.size() + 1));
        }
        return cards;
    }

    private static List<String> processes(List<Card> cards) {
        return Processes.of(cards).all().stream()
                .map(process -> String.join(
                        "=", process.cards().stream().map(Card::title).toList()))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "as many are paired in order      | a, b, c             | x, y, z        | a=x b=y c=z",
                "whoever owns them                | a K/L, b K/L, c K/L | x K/L, y K/L, z K/L | a=x b=y c=z",
                "also where an owner differs      | a K/L, b M/L, c N/L | x K/L, y O/L, z N/L | a=x b=y c=z",
                "unless the order is another      | a K/L, b M/L, c N/L | x N/L, y K/L, z M/L | a=y b=z c=x",
                "or one is missing on each side   | a K/L, b M/L, c N/L, d O/P | x K/L, z N/L, w O/P, v Q/R | a=x b c=z d=w v",
                "by titles that are the same      | HMS, a, LEAN        | x, HMS, LEAN   | HMS=HMS a LEAN=LEAN x",
                "but not against the roles        | Support K/L, b M/L  | x K/L, Support M/L | Support=x b=Support",
                "one is missing in the middle     | a K/L, b M/L, c K/L | x K/L, z K/L   | a=x b c=z",
                "one that nobody owns is missing  | a K/L, b, c M/L, d /L | x K/L, z M/L, w /L | a=x b c=z d=w",
                "nothing tells which one is missing | a K/L, b K/L, c K/L | x K/L, y K/L | a b c x y",
                "between two that are sure        | a K/L, b, c M/L, d N/L | x K/L, y, z M/L | a=x b=y c=z d",
            })
    void pairs(String name, String left, String right, String expected) {
        List<Card> cards = new ArrayList<>(cards("no", left));
        cards.addAll(cards("sv", right));

        assertEquals(List.of(expected.split(" ")), processes(cards));
    }

    @Test
    void wordsThatNoLanguageTranslatesTellCardsApart() {
        List<Card> cards = List.of(
                purposed("a", "no", 1, "Drift av Oracle"),
                purposed("b", "no", 2, "Drift av Grafana"),
                purposed("c", "no", 3, "Drift av Kafka"),
                purposed("x", "en", 1, "Running Oracle"),
                purposed("z", "en", 2, "Running Kafka"));

        assertEquals(List.of("a=x", "b", "c=z"), processes(cards));
    }

    private static Card purposed(String title, String language, int line, String purpose) {
        Card card = card(title + " K/L", language, line);
        return new Card(title, card.owner(), card.leader(), purpose, null, null, List.of(), card.page(), card.at());
    }

    @Test
    void aThirdLanguageJoinsWhatTheFirstTwoHave() {
        List<Card> cards = new ArrayList<>(cards("en", "a K/L, c N/L"));
        cards.addAll(cards("no", "x K/L, y M/L, z N/L"));
        cards.addAll(cards("sv", "p K/L, q M/L, r N/L"));

        assertEquals(List.of("a=x=p", "c=z=r", "y=q"), processes(cards));
    }

    @Test
    void pagesOfOneLanguageOrOfAnotherKeyAreNoTranslations() {
        List<Card> cards = new ArrayList<>(cards("no", "a"));
        Card other = card("x", "en", 1);
        cards.add(new Card(
                "x",
                other.owner(),
                other.leader(),
                null,
                null,
                null,
                List.of(),
                page("b.en.md", "en", "page/b"),
                other.at()));

        assertEquals(List.of("a", "x"), processes(cards));
        assertEquals(List.of("a", "x"), processes(List.of(card("a", "no", 1), card("x", "no", 2))));
    }

    @Test
    void tenThousandCardsOnAPageArePairedWithoutComparingAllWithAll() {
        List<Card> cards = new ArrayList<>();
        IntStream.range(0, 10_000).forEach(i -> cards.add(card("a" + i + " K" + i + "/L", "no", i + 1)));
        IntStream.range(1, 10_000).forEach(i -> cards.add(card("x" + i + " K" + i + "/L", "en", i)));

        assertEquals(10_000, Processes.of(cards).all().size());
    }
}
