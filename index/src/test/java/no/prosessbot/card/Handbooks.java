package no.prosessbot.card;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.prosessbot.page.Page;
import no.prosessbot.page.PageReader;
import no.prosessbot.page.Problem;
import no.prosessbot.site.ContentException;
import no.prosessbot.site.SourcePage;

/** Handbooks for the tests of what is built on them. */
public final class Handbooks {

    /** The page that the project itself brings along. */
    public static final Path OWN = Path.of("../content");

    private Handbooks() {}

    /** The handbook of a content folder. */
    public static Handbook read(Path content) {
        try {
            return new HandbookReader(ReadingRules.DEFAULT, Site.CLOCK).read(content);
        } catch (ContentException e) {
            throw new UncheckedIOException(e.getMessage(), new java.io.IOException(e));
        }
    }

    /** A handbook of one page with a card for each of these, each the parameters of a shortcode. */
    public static Handbook of(String... cards) {
        StringBuilder text = new StringBuilder("---\ntitle: x\n---\n");
        for (String card : cards) {
            text.append("{{< prosesser/card ").append(card).append(" >}}\n");
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        Page page = new PageReader(Set.of("prosesser/card")).read("side.md", bytes);
        List<Problem> problems = new ArrayList<>(page.problems());
        List<Card> read = new CardReader(ReadingRules.DEFAULT)
                .read(page, SourcePage.of(page.file()), false, problems)
                .cards();
        if (read.size() != cards.length) {
            throw new IllegalArgumentException("not all are cards: " + problems);
        }
        return new Handbook(read, problems);
    }

    /** A handbook with a card for each title and nothing else on it. */
    public static Handbook titled(String... titles) {
        String[] cards = new String[titles.length];
        for (int i = 0; i < titles.length; i++) {
            cards[i] = "title=\"" + titles[i] + "\"";
        }
        return of(cards);
    }

    /** The titles of some cards, in order. */
    public static List<String> titles(List<Card> cards) {
        return cards.stream().map(Card::title).toList();
    }
}
