package no.prosessbot.card;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import no.prosessbot.page.Position;
import no.prosessbot.page.Problem;
import no.prosessbot.page.Severity;
import no.prosessbot.site.ContentException;
import no.prosessbot.site.ContentLocation;
import no.prosessbot.site.HiddenReason;
import no.prosessbot.site.PageOrder;
import no.prosessbot.site.SiteContents;
import no.prosessbot.site.SiteReader;

/**
 * Reads the handbook of a site, or of a content folder, as Hugo does. What Hugo shows is in the handbook; a page that Hugo
 * rejects is left out and told, and so is a card without a title; neither takes anything else with it. Safe to share between
 * threads.
 */
public final class HandbookReader {

    private final CardReader cardReader;
    private final SiteReader siteReader;
    private final Clock clock;

    /**
     * A reader that goes by these rules.
     *
     * @param clock against which pages are of the future, or expired
     */
    public HandbookReader(ReadingRules rules, Clock clock) {
        this.cardReader = new CardReader(rules);
        this.siteReader = new SiteReader(Set.copyOf(rules.shortcodes()));
        this.clock = clock;
    }

    /**
     * Reads a content folder as it is now, and nothing else.
     *
     * @throws ContentException if there is no such folder, or it cannot be listed; never for what is in it
     */
    public Handbook read(Path content) throws ContentException {
        return read(ContentLocation.alone(content)).handbook();
    }

    /**
     * Reads what is at a location now.
     *
     * @throws ContentException if there is no such folder, it cannot be listed, or is no site; never for what is in it
     */
    public HandbookReading read(ContentLocation location) throws ContentException {
        List<Problem> problems = new ArrayList<>();
        SiteContents site = siteReader.read(location, clock.instant(), problems);
        List<SiteContents.Found> pages = new ArrayList<>(site.pages());
        pages.sort(Comparator.comparing(found -> found.page().file(), PageOrder.FILES));
        List<Card> cards = new ArrayList<>();
        List<HiddenCard> hidden = new ArrayList<>();
        Silencing silencing = new Silencing();
        for (SiteContents.Found found : pages) {
            problems.addAll(found.page().problems());
            if (found.source().shown()) {
                boolean unsafe =
                        site.configuration().languageOf(found.source()).markup().unsafe();
                CardReader.Cards ofPage = cardReader.read(found.page(), found.source(), unsafe, problems);
                silencing.add(found.page());
                hidden.addAll(ofPage.hidden());
                if (!found.page().faulty()) {
                    cards.addAll(ofPage.cards());
                }
            } else {
                hidden.addAll(hidden(found));
            }
        }
        // That there are no cards needs no saying where an error is the reason.
        if (cards.isEmpty()
                && problems.stream().noneMatch(problem -> problem.rule().severity() == Severity.ERROR)) {
            problems.add(Problem.of(".", Position.START, CardRule.NO_CARDS));
        }
        NameSpellings spellings = new NameSpellings(cards);
        List<Card> spelt = cards.stream().map(spellings::spelt).toList();
        problems.addAll(spellings.problems());
        problems.addAll(HandbookChecks.check(spelt));
        List<Problem> left = new ArrayList<>(silencing.apply(problems));
        left.sort(PageOrder.PROBLEMS);
        return new HandbookReading(new Handbook(spelt, left, hidden), site.configuration(), site.nextChange());
    }

    /** The cards that a page would have if it were shown. What is wrong with them is nobody's concern until then. */
    private List<HiddenCard> hidden(SiteContents.Found found) {
        CardReader.Cards read = cardReader.read(found.page(), found.source(), true, new ArrayList<>());
        List<HiddenCard> all = new ArrayList<>();
        read.cards().forEach(card -> HiddenCard.of(card).ifPresent(all::add));
        // Whatever hides a card on its page, that the page is hidden counts.
        HiddenReason reason = found.source().hidden();
        if (reason != null) {
            read.hidden().forEach(card -> all.add(new HiddenCard(card.title(), card.file(), card.at(), reason)));
        }
        return all;
    }
}
