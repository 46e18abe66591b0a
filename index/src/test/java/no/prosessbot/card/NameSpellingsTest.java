package no.prosessbot.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One person who is spelt in several ways. */
final class NameSpellingsTest {

    @TempDir
    Path folder;

    private Handbook read(String... owners) throws Exception {
        StringBuilder text = new StringBuilder("Tekst\n");
        for (int i = 0; i < owners.length; i++) {
            text.append("{{< prosesser/card title=\"")
                    .append(i)
                    .append("\" owner=\"")
                    .append(owners[i])
                    .append("\" >}}\n");
        }
        return new Site(folder).file("a.md", text.toString()).read();
    }

    private static List<String> names(Handbook handbook) {
        return handbook.cards().stream()
                .map(card -> String.join(";", card.owner().names()))
                .toList();
    }

    private static List<String> told(Handbook handbook, CardRule rule) {
        return Site.told(handbook, CardRule.class).stream()
                .filter(each -> each.contains(" " + rule.id() + " "))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kari Nord | Nord, Kari | Kari Nord | Kari Nord",
                "Nord, Kari | Kari Nord | Kari Nord | Kari Nord",
                "Kari Nord | K. Nord | Kari Nord | Kari Nord",
                "K. Nord | Kari Nord | Kari Nord | Kari Nord",
                "K Nord | Kari Nord | Kari Nord | Kari Nord",
                "K.Nord | Kari Nord | Kari Nord | Kari Nord",
                "Nord, K. | Kari Nord | Kari Nord | Kari Nord",
                "K. NORD | Kari Nord | Kari Nord | Kari Nord",
                "K. A. Nord | Kari Anne Nord | Kari Anne Nord | Kari Anne Nord",
                "K. Nord | Kari Anne Nord | Kari Anne Nord | Kari Anne Nord",
                "Nord, Kari Anne | Kari Anne Nord | Kari Anne Nord | Kari Anne Nord",
                "K. Nord | Nord, Kari | Nord, Kari | Nord, Kari",
                "Å. Øst | Åse Øst | Åse Øst | Åse Øst",
                "Anne M. Berg | Anne Marie Berg | Anne Marie Berg | Anne Marie Berg",
                "A. Berg | Anne M. Berg | Anne M. Berg | Anne M. Berg",
                // Somebody else.
                "A. Nord | Kari Anne Nord | A. Nord | Kari Anne Nord",
                "K. Nord | Kari Nordby | K. Nord | Kari Nordby",
                "K. Nord | K. Sør | K. Nord | K. Sør",
                "Kari Nord | Nord Kari | Kari Nord | Nord Kari",
                "Vikar, IT | IT | Vikar, IT | IT",
                "Anne M. Berg | Anne Berg | Anne M. Berg | Anne Berg",
            })
    void isOneWhereOnlyOneCanBeMeant(String one, String other, String first, String second) throws Exception {
        Handbook handbook = read(one, other);
        assertEquals(List.of(first, second), names(handbook));
        assertEquals(one, handbook.cards().get(0).owner().text());
        assertEquals(List.of(one), handbook.cards().get(0).owner().shown());
        assertEquals(List.of(), told(handbook, CardRule.AMBIGUOUS_NAME));
    }

    @Test
    void isOneHoweverManyShortFormsThereAre() throws Exception {
        assertEquals(
                List.of("Anne Marie Berg", "Anne Marie Berg", "Anne Marie Berg", "Anne Marie Berg"),
                names(read("A. M. Berg", "Anne M. Berg", "Anne Marie Berg", "A. Berg")));
    }

    @Test
    void isToldOnceWhereTheWordsStandTheOtherWayRoundWithoutAComma() throws Exception {
        assertEquals(
                List.of("a.md:3:1 similar-name [Nord Kari, Kari Nord, a.md, 2:1]"),
                told(read("Kari Nord", "Nord Kari"), CardRule.SIMILAR_NAME));
    }

    @Test
    void isToldWhereSeveralCanBeMeant() throws Exception {
        Handbook handbook = read("Kari Nord", "Knut Nord", "K. Nord");
        assertEquals(List.of("Kari Nord", "Knut Nord", "K. Nord"), names(handbook));
        assertEquals(
                List.of("a.md:4:1 ambiguous-name [K. Nord, Kari Nord, a.md, 2:1, Knut Nord, a.md, 3:1]"),
                told(handbook, CardRule.AMBIGUOUS_NAME));
    }

    @Test
    void isNamedOnceInOneRole() throws Exception {
        assertEquals(List.of("Kari Nord"), names(read("Kari Nord / K. Nord")));
    }

    @Test
    void isFoundInTimeAmongMany() {
        String[] owners = new String[4_000];
        for (int i = 0; i < owners.length; i++) {
            owners[i] = i % 2 == 0 ? "K. Nord" : "Kari" + Character.toString('a' + i % 26) + i + " Nord";
        }
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(owners));
    }
}
