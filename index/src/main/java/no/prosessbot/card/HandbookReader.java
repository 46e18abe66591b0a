package no.prosessbot.card;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import no.prosessbot.page.PageReader;
import no.prosessbot.page.Position;
import no.prosessbot.page.Problem;
import no.prosessbot.page.Severity;
import no.prosessbot.site.ContentException;
import no.prosessbot.site.PageOrder;
import no.prosessbot.site.SitePages;

/**
 * Reads a content folder as Hugo 0.111.3 does. What Hugo shows is in the handbook; a page that Hugo rejects is left out
 * and told, and so is a card without a title; neither takes anything else with it. Files of more than 16 MiB and folders
 * deeper than 200 are left out and told. Never leaves the folder. Safe to share between threads.
 */
public final class HandbookReader {

    private final CardReader cardReader;
    private final PageReader pageReader;
    private final Clock clock;

    /**
     * A reader that goes by these rules.
     *
     * @param clock against which pages are of the future, or expired
     */
    public HandbookReader(ReadingRules rules, Clock clock) {
        this.cardReader = new CardReader(rules);
        this.pageReader = new PageReader(Set.copyOf(rules.shortcodes()));
        this.clock = clock;
    }

    /**
     * Reads the folder as it is now.
     *
     * @throws ContentException if there is no such folder, or it cannot be listed; never for what is in it
     */
    public Handbook read(Path content) throws ContentException {
        List<Problem> problems = new ArrayList<>();
        List<SitePages.Found> pages = new ArrayList<>(SitePages.in(content, pageReader, clock.instant(), problems));
        pages.sort(Comparator.comparing(found -> found.page().file(), PageOrder.FILES));
        List<Card> cards = new ArrayList<>();
        for (SitePages.Found found : pages) {
            problems.addAll(found.page().problems());
            if (found.source().shown()) {
                List<Card> ofPage = cardReader.read(found.page(), found.source(), problems);
                if (!found.page().faulty()) {
                    cards.addAll(ofPage);
                }
            }
        }
        // That there are no cards needs no saying where an error is the reason.
        if (cards.isEmpty()
                && problems.stream().noneMatch(problem -> problem.rule().severity() == Severity.ERROR)) {
            problems.add(Problem.of(".", Position.START, CardRule.NO_CARDS));
        }
        problems.addAll(HandbookChecks.check(cards));
        problems.sort(PageOrder.PROBLEMS);
        return new Handbook(cards, problems);
    }
}
