package no.prosessbot.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CardReaderTest {

    private static final String FULL =
            " owner=\"Kari Nord\" leader=\"Ola Sør\" purpose=\"p\" input=\"i\" output=\"o\" ";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kari Nord | Kari Nord",
                "Kari Nord / Ola Sør | Kari Nord;Ola Sør",
                "Kundesenteret/Ola Sør | Kundesenteret;Ola Sør",
                "Kari Nord/ / | Kari Nord",
                "Kari Nord og Ola Sør | Kari Nord;Ola Sør",
                "Kari Nord, Ola Sør & Per Øst Vik | Kari Nord;Ola Sør;Per Øst Vik",
                "Drift og vedlikehold/Ola Sør | Drift og vedlikehold;Ola Sør",
                "Vikar, IT | Vikar, IT",
                "Kari Nord/kari nord | Kari Nord",
                "Kari Nord/TBD | Kari Nord",
                "TBD | ",
                "(tbd). | ",
                "n/a | ",
                "Ikke  utpekt | ",
                "— | ",
                "___ | ",
                "TBD/Vakant | ",
                "Ledig Nils | Ledig Nils",
            })
    void findsTheNamesInARole(String text, String names) throws Exception {
        Role owner = only("title=\"A\" owner=\"" + text + "\"").owner();
        assertEquals(List.of(text), owner.texts());
        assertEquals(names == null ? "" : names, String.join(";", owner.names()));
        assertEquals(names == null, owner.placeholder());
    }

    @Test
    void trimsEveryKindOfBlankAtTheEnds() throws Exception {
        Card card = only("title=\"\u00A0\u200B Re\u00A0lease\u202F\uFEFF\u2007\" purpose=\" \u00A0\"");
        assertEquals("Re\u00A0lease", card.title());
        assertNull(card.purpose());
    }

    @Test
    void keepsWhatItDoesNotKnowInPageOrder() throws Exception {
        Card card = only("z=\"1\" title=\"A\" b=\" 2 \" empty=\" \" output=\"o\" effect=\"e\"");
        assertEquals(List.of(new Extra("z", "1"), new Extra("b", "2"), new Extra("effect", "e")), card.extras());
        assertEquals("o", card.output());
    }

    @Test
    void takesAnAliasWhereTheFieldIsBlank() throws Exception {
        Card card = only("title=\"A\" output=\" \" effect=\"e\" leader=\"\" leader2=\"Ola Sør\"");
        assertEquals("e", card.output());
        assertEquals(new Role(List.of("Ola Sør"), List.of("Ola Sør")), card.leader());
        assertTrue(card.extras().isEmpty());
    }

    @Test
    void takesASecondLeader() throws Exception {
        Card card = only("title=\"A\" leader2=\"Per Øst\" leader=\"Ola Sør\"");
        assertEquals(List.of("Ola Sør", "Per Øst"), card.leader().texts());
    }

    @ParameterizedTest
    @CsvSource({"TBD, Per Øst, Per Øst", "Per Øst, TBD/-, Per Øst", "TBD, Vakant, TBD;Vakant"})
    void saysNothingOfAPlaceholderBesideAName(String leader, String leader2, String texts) throws Exception {
        Card card = only("title=\"A\" leader=\"" + leader + "\" leader2=\"" + leader2 + "\"");
        assertEquals(List.of(texts.split(";", -1)), card.leader().texts());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title=\"A\"FULL | ",
                "title=\" \" | 2:20 no-title [prosesser/card]",
                "owner=\"Kari Nord\" | 2:1 no-title [prosesser/card]",
                "\"A\" | 2:20 positional-parameters [A, prosesser/card]",
                "title=\"A\" | 2:1 empty-card [A]",
                "title=\"A\" owner=\"Kari Nord\" | 2:1 nearly-empty-card [A]",
                "title=\"A\" id=\"1\" leader=\"Kari Nord\" | 2:1 no-owner [A]; 2:1 no-purpose [A]; 2:1 no-input [A];"
                        + " 2:1 no-output [A]",
                "title=\"A\" owner=\"TBD\" | 2:30 placeholder-owner [A, TBD]; 2:1 nearly-empty-card [A]",
                "title=\"A\" owner=\"Kari Nord\" leader=\"-\""
                        + " | 2:48 placeholder-leader [A, -]; 2:1 no-purpose [A]; 2:1 no-input [A]; 2:1 no-output [A]",
                "title=\"A\" Owner=\"x\"FULL | 2:30 misspelt-parameter [Owner, owner]",
                "title=\"A\" effekt=\"x\"FULL | 2:30 misspelt-parameter [effekt, output]",
                "title=\"A\" purpos=\"x\"FULL | 2:30 misspelt-parameter [purpos, purpose]",
                "title=\"A\" formål=\"x\"FULL | 2:30 misspelt-parameter [formål, purpose]",
                "title=\"A\" leader3=\"x\" id=\"1\" link=\"y\"FULL | 2:30 misspelt-parameter [leader3, leader]",
                "title=\"B\" title=\"A\"FULL | 2:30 repeated-parameter [title, 2:20]",
                "title=\"A\u00ADb\"FULL | 2:20 invisible-in-title [A\u00ADb, U+00AD]",
                "title=\"A\u200DB\"FULL | 2:20 invisible-in-title [A\u200DB, U+200D]",
                "title=\"A\u001BB\"FULL | 2:20 invisible-in-title [A\u001BB, U+001B]",
                "title=\"A\u0007B\"FULL | 2:20 invisible-in-title [A\u0007B, U+0007]",
                "title=\"A\u0000B\"FULL | 2:20 invisible-in-title [A\u0000B, U+0000]",
                "title=\"A\uDB40\uDC67\"FULL | 2:20 invisible-in-title [A\uDB40\uDC67, U+E0067]",
                "title=\"\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \u2764\uFE0F\u200D\uD83D\uDD25\"FULL | ",
                "title=\"\uD83E\uDDD1\uD83C\uDFFD\u200D\u2695\uFE0F\"FULL | ",
                "title=\"\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F\"FULL | ",
                "title=\"A\u030A\"FULL | 2:20 decomposed-title [A\u030A]",
            })
    void tellsWhatIsWrongWithACard(String parameters, String problems) throws Exception {
        Handbook handbook = read("{{< prosesser/card " + parameters.replace("FULL", FULL) + " >}}");
        List<String> told = Site.told(handbook, CardRule.class).stream()
                .map(problem -> problem.replace("a.md:", ""))
                .sorted()
                .toList();
        List<String> expected = problems == null
                ? List.of()
                : List.of(problems.split("; ", -1)).stream().sorted().toList();
        assertEquals(expected, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "prosesser/strategycard title=\"A\" | prosesser/strategy-card",
                "Prosesser/Strategy-Card title=\"A\" | prosesser/strategy-card",
                "prosesser/cards title=\"A\" | prosesser/card",
                "prosess/card | prosesser/card",
                "strategy-card title=\"A\" owner=\"B\" | prosesser/strategy-card",
                "Card title=\"A\" input=\"B\" | prosesser/card",
                "card title=\"A\" footer=\"B\" | ",
                "strategy title=\"A\" owner=\"B\" | ",
                "figure src=\"a.png\" | ",
            })
    void tellsOfAShortcodeThatIsNearlyACard(String shortcode, String known) throws Exception {
        Handbook handbook = read("{{< " + shortcode + " >}}{{< prosesser/card title=\"A\"" + FULL + ">}}");
        String name = shortcode.split(" ", 2)[0];
        assertEquals(
                known == null ? List.of() : List.of("a.md:2:1 misspelt-shortcode [" + name + ", " + known + "]"),
                Site.told(handbook, CardRule.class));
    }

    @Test
    void tellsOnlySoMuchOfOnePage() throws Exception {
        Handbook handbook = read("{{< prosesser/card title=\"A\" >}}{{< prosesser/card owner=\"B\" >}}".repeat(1500));
        assertEquals(1500, handbook.cards().size());
        assertEquals(1000, count(handbook, CardRule.NO_TITLE));
        assertEquals(1, count(handbook, CardRule.TOO_MANY_CARD_ERRORS));
        assertEquals(1000, count(handbook, CardRule.REPEATED_TITLE));
        assertEquals(2, count(handbook, CardRule.TOO_MANY_CARD_WARNINGS));
        assertEquals(1000 + 1 + 1000 + 1000 + 2, handbook.problems().size());
    }

    private static long count(Handbook handbook, CardRule rule) {
        return handbook.problems().stream()
                .filter(problem -> problem.rule() == rule)
                .count();
    }

    @Test
    void tellsOfATitleThatDiscordCannotShow() throws Exception {
        Handbook handbook = read("{{< prosesser/card title=\"" + "æ".repeat(257) + "\"" + FULL + ">}}");
        assertEquals(
                List.of("257", "256"), handbook.problems().get(0).arguments().subList(1, 3));
    }

    @Test
    void tellsOfATitleThatIsUsedAgain() throws Exception {
        String first = "{{< prosesser/card title=\"Ny Ting\"" + FULL + ">}}";
        String second = "{{< prosesser/card title=\"ny  ting\"" + FULL + ">}}";
        Handbook handbook = read(String.join("\n", first, second));
        assertEquals(List.of("a.md:3:1 repeated-title [ny  ting, a.md, 2:1]"), Site.told(handbook, CardRule.class));
    }

    @Test
    void tellsOfANameThatIsNearlyAnother() throws Exception {
        Handbook handbook = read("""
                {{< prosesser/card title="A" owner="Hanne Lauritzen" leader="Rolle 1" >}}
                {{< prosesser/card title="B" owner="Hanne Lauritsen" leader="Rolle 2" >}}
                {{< prosesser/card title="C" owner="Hanne Lauritsen" leader="Per Lien" >}}
                """);
        assertTrue(Site.told(handbook, CardRule.class)
                .contains("a.md:2:1 similar-name [Hanne Lauritzen, Hanne Lauritsen, a.md, 3:1]"));
        assertEquals(
                1,
                handbook.problems().stream()
                        .filter(problem -> problem.rule() == CardRule.SIMILAR_NAME)
                        .count());
    }

    @Test
    void knowsACardByItsTitleWhereverItStands() throws Exception {
        Site site = new Site(folder);
        Handbook before = site.page("a.md", "").page("b.md", "").read();
        site.file("a.md", "").file("sub/c.md", "Tekst\n\n{{< prosesser/card title=\"  A.MD\" >}}");
        Handbook after = site.read();
        assertEquals(
                CardId.of(before.cards().get(0), before),
                CardId.of(after.cards().get(1), after));
        site.file("d.md", "Tekst {{< prosesser/card title=\"a.md\" >}}");
        Handbook twice = site.read();
        assertEquals(new CardId("a.md", "sub/c.md"), CardId.of(twice.cards().get(2), twice));
    }

    private Card only(String parameters) throws Exception {
        return read("{{< prosesser/card " + parameters + " >}}").cards().get(0);
    }

    private Handbook read(String body) throws Exception {
        return new Site(folder).file("a.md", "Tekst\n" + body).read();
    }
}
