package no.prosessbot.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.prosessbot.page.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Warnings that a comment beside the card silences. */
final class SilencingTest {

    /** It lacks an owner, and nothing else. */
    private static final String CARD =
            "{{< prosesser/card title=\"T\"\n  leader=\"Kari Nord\" purpose=\"p\" input=\"i\" output=\"o\" >}}";

    @TempDir
    Path folder;

    private List<String> told(String body) throws Exception {
        return Site.told(new Site(folder).file("a.md", "Tekst\n\n" + body).read(), CardRule.class);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '§',
            delimiter = '~',
            value = {
                "<!-- prosessbot: ok uten-eier fordi vi leter -->↵CARD ~ ",
                "CARD↵<!-- prosessbot: ok uten-eier fordi vi leter --> ~ ",
                "CARD <!-- prosessbot: ok uten-eier fordi vi leter --> ~ ",
                "x <!-- prosessbot: ok uten-eier fordi vi leter --> CARD ~ ",
                "<!-- prosessbot: ok uten-eier↵fordi vi leter -->↵CARD ~ ",
                "<!-- PROSESSBOT: OK no-owner because we search -->↵CARD ~ ",
                "<!-- prosessbot: ok uten-leder og uten-eier fordi vi leter -->↵CARD"
                        + " ~ a.md:3:1 remark-without-finding [uten-leder]",
                "<!-- prosessbot: ok uten-eier, uten-leder fordi x -->↵CARD"
                        + " ~ a.md:3:1 remark-without-finding [uten-leder]",
                "<!-- prosessbot: ok uten-eier fordi vi leter -->↵↵CARD"
                        + " ~ a.md:3:1 remark-without-finding [uten-eier];a.md:5:1 no-owner [T]",
                "<!-- prosessbot: ok uten-eier -->↵CARD"
                        + " ~ a.md:3:1 remark-without-reason [uten-eier];a.md:4:1 no-owner [T]",
                "<!-- prosessbot: ok uten-eier fordi -->↵CARD"
                        + " ~ a.md:3:1 remark-without-reason [uten-eier];a.md:4:1 no-owner [T]",
                "<!-- prosessbot: ok uten-eiere fordi x -->↵CARD"
                        + " ~ a.md:3:1 remark-with-unknown-rule [uten-eiere];a.md:4:1 no-owner [T]",
                "<!-- prosessbot: ok no-title fordi x -->↵CARD"
                        + " ~ a.md:3:1 remark-with-unknown-rule [no-title];a.md:4:1 no-owner [T]",
                "<!-- prosessbot: ja takk -->↵CARD"
                        + " ~ a.md:3:1 remark-not-understood [ja takk];a.md:4:1 no-owner [T]",
                "<!-- prosessbot: ok fordi x -->↵CARD"
                        + " ~ a.md:3:1 remark-not-understood [ok fordi x];a.md:4:1 no-owner [T]",
                "`<!-- prosessbot: ok uten-eier fordi x -->`↵CARD ~ a.md:4:1 no-owner [T]",
            })
    void silencesWhatItNamesBesideTheCard(String body, String expected) throws Exception {
        assertEquals(
                expected == null ? "" : expected,
                String.join(";", told(body.replace('↵', '\n').replace("CARD", CARD))));
    }

    @Test
    void isForTheCardBelowRatherThanForThatAbove() throws Exception {
        String remark = "\n<!-- prosessbot: ok uten-eier fordi x -->\n";
        assertEquals(List.of("a.md:3:1 no-owner [T]"), told(CARD + remark + CARD.replace("\"T\"", "\"U\"")));
    }

    @Test
    void silencesWhatOnlyShowsAmongAllCards() throws Exception {
        String full = CARD.replace("leader", "owner=\"Kari Nord\" leader");
        assertEquals(
                List.of(), told(full + "\n\n<!-- prosessbot: ok gjentatt-tittel fordi det er meningen -->\n" + full));
    }

    @Test
    void isToldToBeNeedlessOnAPageWithoutCards() throws Exception {
        assertTrue(told("<!-- prosessbot: ok uten-eier fordi x -->")
                .contains("a.md:3:1 remark-without-finding [uten-eier]"));
    }

    @Test
    void isNotToldToBeNeedlessOnAPageThatCannotBeRead() throws Exception {
        assertEquals(List.of(), told("<!-- prosessbot: ok uten-eier fordi x -->\n{{< prosesser/card title=\"T >}}"));
    }

    @Test
    void silencesNoError() throws Exception {
        String untitled = "<!-- prosessbot: ok no-title fordi x -->\n{{< prosesser/card owner=\"Kari Nord\" >}}";
        assertTrue(told(untitled).contains("a.md:4:1 no-title [prosesser/card]"));
    }

    @Test
    void hasANameForEachWarningOfACard() {
        Set<String> names = new HashSet<>();
        for (CardRule rule : CardRule.values()) {
            boolean ofCard = rule.severity() == Severity.WARNING
                    && !rule.name().startsWith("REMARK")
                    && !Set.of(CardRule.TOO_MANY_CARD_WARNINGS, CardRule.NO_CARDS)
                            .contains(rule);
            assertEquals(ofCard, RuleNames.of(rule).isPresent(), rule.name());
            RuleNames.of(rule).ifPresent(name -> {
                assertTrue(names.add(name), name);
                assertTrue(name.matches("[a-zæøå]+(-[a-zæøå0-9]+)*"), name);
                assertEquals(rule, RuleNames.rule(name).orElseThrow());
            });
        }
        assertTrue(Arrays.stream(CardRule.values()).noneMatch(rule -> names.contains(rule.id())));
    }
}
