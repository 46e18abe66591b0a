package no.prosessbot.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import no.prosessbot.site.ContentLocation;
import no.prosessbot.site.HiddenReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards that nobody sees on a page that is shown. */
final class HiddenOnPageTest {

    private static final String PAGE = """
            Tekst

            <!-- {{< prosesser/card title="A" >}} -->

            <div>
            {{< prosesser/card title="B" owner="x" >}}
            </div>

            [a]: {{< prosesser/card title="C" >}}

            <!--

            {{< prosesser/card owner="x" >}}
            """;

    @TempDir
    Path folder;

    private static List<String> hidden(Handbook handbook) {
        return handbook.hidden().stream()
                .map(card -> card.title() + " " + card.at() + " " + card.reason())
                .toList();
    }

    @Test
    void areNoCardsAndAreToldAtTheirPlaces() throws Exception {
        Handbook handbook = new Site(folder).file("a.md", PAGE).read();
        assertEquals(List.of(), handbook.cards());
        assertEquals(List.of("A 3:6 HTML_COMMENT", "B 6:1 RAW_HTML", "C 9:6 UNUSED_LINK"), hidden(handbook));
        assertEquals(
                List.of(
                        "a.md:3:6 card-in-comment [A]",
                        "a.md:6:1 card-in-raw-html [B]",
                        "a.md:9:6 card-in-unused-link [C]"),
                Site.told(handbook, CardRule.class).stream()
                        .filter(each -> !each.startsWith(".:"))
                        .toList());
    }

    @Test
    void showInRawHtmlWhereTheSiteShowsThat() throws Exception {
        Site site = new Site(folder)
                .file("content/a.md", PAGE)
                .file("hugo.toml", "[markup.goldmark.renderer]\nunsafe = true\n");
        Handbook handbook = new HandbookReader(ReadingRules.DEFAULT, Site.CLOCK)
                .read(new ContentLocation(site.path("."), ContentLocation.Kind.SITE, null))
                .handbook();
        assertEquals(List.of("B"), handbook.cards().stream().map(Card::title).toList());
        assertEquals(List.of("A 3:6 HTML_COMMENT", "C 9:6 UNUSED_LINK"), hidden(handbook));
    }

    @Test
    void countForTheirPageWhereThatIsHidden() throws Exception {
        Handbook handbook =
                new Site(folder).file("a.md", "---\ndraft: true\n---\n" + PAGE).read();
        assertEquals(
                List.of(HiddenReason.DRAFT, HiddenReason.DRAFT, HiddenReason.DRAFT),
                handbook.hidden().stream().map(HiddenCard::reason).toList());
    }

    @Test
    void areToldOfInCodeWhereTheyShow() throws Exception {
        Handbook handbook = new Site(folder)
                .file("a.md", "Tekst\n\n```\n{{< prosesser/card title=\"A\" >}}\n```\n")
                .read();
        assertEquals(1, handbook.cards().size());
        assertEquals(
                List.of("a.md:4:1 card-in-code [A]", "a.md:4:1 empty-card [A]"), Site.told(handbook, CardRule.class));
    }
}
