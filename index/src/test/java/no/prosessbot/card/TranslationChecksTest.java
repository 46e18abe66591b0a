package no.prosessbot.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with cards beside their translations. */
class TranslationChecksTest {

    private static final String LONG_FOLDER =
            "avdeling-for-drift-og-forvaltning-av-felles-systemer-i-hele-virksomheten/x";

    @TempDir
    Path folder;

    private @Nullable Site site;

    private List<String> told(String... rules) {
        return Site.told(Bilingual.read(folder), CardRule.class).stream()
                .filter(line -> List.of(rules).contains(line.split(" ", 3)[1]))
                .toList();
    }

    private TranslationChecksTest page(String name, String... cards) throws IOException {
        if (site == null) {
            site = new Site(folder);
            site.file("hugo.toml", "defaultContentLanguage = 'no'\n[languages.no]\n[languages.en]\n");
        }
        StringBuilder text = new StringBuilder("---\ntitle: x\n---\n");
        for (String card : cards) {
            text.append("{{< prosesser/card ").append(card).append(" >}}\n");
        }
        site.file("content/" + name, text.toString());
        return this;
    }

    @Test
    void anotherOwnerOrLeaderIsToldWithBothPlaces() throws IOException {
        page("a.no.md", "title=Innkjøp owner=\"Kari Lien\" leader=\"Per Moe\"", "title=Lager owner=\"Eva Ås\"")
                .page(
                        "a.en.md",
                        "title=Purchase owner=\"Ola Berg\" leader=\"Siri Vik\"",
                        "title=Store owner=\"Eva Ås\"");

        assertEquals(
                List.of(
                        "content/a.no.md:4:1 other-leader-in-translation"
                                + " [Innkjøp, Per Moe, Siri Vik, content/a.en.md, 4:1]",
                        "content/a.no.md:4:1 other-owner-in-translation"
                                + " [Innkjøp, Kari Lien, Ola Berg, content/a.en.md, 4:1]"),
                told("other-owner-in-translation", "other-leader-in-translation"));
    }

    @Test
    void theSamePeopleInAnotherOrderOrSpacingAreTheSame() throws IOException {
        page("a.no.md", "title=Innkjøp owner=\"Kari Lien / Per Moe\"")
                .page("a.en.md", "title=Purchase owner=\"Per  Moe/Kari Lien\"");

        assertEquals(List.of(), told("other-owner-in-translation"));
    }

    @Test
    void nobodyIsNoOtherOwnerAndToldByItself() throws IOException {
        page("a.no.md", "title=Innkjøp owner=\"Kari Lien\"").page("a.en.md", "title=Purchase owner=TBD");

        assertEquals(List.of(), told("other-owner-in-translation"));
        assertEquals(1, told("placeholder-owner").size());
    }

    @Test
    void aTitleMayBeUsedOnceInEachLanguage() throws IOException {
        page("a.no.md", "title=Onboarding", "title=Release").page("a.en.md", "title=Onboarding", "title=Release");
        assertEquals(List.of(), told("repeated-title"));

        page("b.no.md", "title=release");
        assertEquals(
                List.of("content/b.no.md:4:1 repeated-title [release, content/a.no.md, 5:1]"), told("repeated-title"));
    }

    @Test
    void theOtherPlaceIsWholeHoweverLongItsNameIs() throws IOException {
        page(LONG_FOLDER + "/a.no.md", "title=Innkjøp owner=\"Kari Lien\"")
                .page(LONG_FOLDER + "/a.en.md", "title=Purchase owner=\"Ola Berg\"");

        String told = told("other-owner-in-translation").get(0);
        assertTrue(told.endsWith("content/" + LONG_FOLDER + "/a.en.md, 4:1]"), told);
    }
}
