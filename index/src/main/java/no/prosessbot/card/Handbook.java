package no.prosessbot.card;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import no.prosessbot.page.PageRule;
import no.prosessbot.page.Problem;
import no.prosessbot.page.Rule;
import no.prosessbot.page.Severity;
import no.prosessbot.site.FileRule;
import no.prosessbot.site.PageOrder;
import no.prosessbot.site.SiteRule;

/**
 * All cards and problems of one reading of the content; immutable, safe to share between threads.
 *
 * @param cards in page order: by file, folder by folder with names by their code points, then position
 * @param problems in page order too; where a file is not the place of it, the file is {@code .}
 * @param hidden the cards that stand on pages that nobody sees, in page order
 */
public record Handbook(List<Card> cards, List<Problem> problems, List<HiddenCard> hidden) {

    public Handbook {
        cards = List.copyOf(cards);
        problems = List.copyOf(problems);
        hidden = List.copyOf(hidden);
    }

    /** A handbook that hides nothing. */
    public Handbook(List<Card> cards, List<Problem> problems) {
        this(cards, problems, List.of());
    }

    /**
     * The handbook as readers of one language have it, every process once; itself where nothing is translated.
     *
     * @param processes of its cards
     * @param card chooses a process's card
     */
    public Handbook in(Processes processes, Function<BusinessProcess, Card> card) {
        if (!processes.translated()) {
            return this;
        }
        List<Card> chosen = processes.all().stream()
                .map(card)
                .sorted(Comparator.comparing(Card::file, PageOrder.FILES).thenComparing(Card::at))
                .toList();
        return new Handbook(chosen, problems, hidden);
    }

    /** The files of the pages that Hugo rejects: none of their cards is here. */
    public List<String> pagesLeftOut() {
        return filesWithErrors(PageRule.class);
    }

    /** The files and folders that could not be read, or were not, so that nobody knows what cards they hold. */
    public List<String> unreadable() {
        return filesWithErrors(FileRule.class);
    }

    /** The pages whose cards are of an earlier reading, since the last one left them out or could not read them. */
    public List<String> keptPages() {
        return cards.stream().map(Card::file).distinct().filter(lost()).toList();
    }

    /** True of files that were left out or could not be read, and of those below a folder that could not. */
    Predicate<String> lost() {
        Set<String> lost = new HashSet<>(pagesLeftOut());
        lost.addAll(unreadable());
        return file -> isWithin(file, lost);
    }

    private static boolean isWithin(String file, Set<String> filesAndFolders) {
        for (int end = file.length(); end > 0; end = file.lastIndexOf('/', end - 1)) {
            if (filesAndFolders.contains(file.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** What Hugo stops for in the site's configuration, in whose place its defaults hold. */
    public List<Problem> configurationErrors() {
        return problems.stream()
                .filter(problem ->
                        problem.rule() instanceof SiteRule && problem.rule().severity() == Severity.ERROR)
                .toList();
    }

    private List<String> filesWithErrors(Class<? extends Rule> rules) {
        return problems.stream()
                .filter(problem ->
                        rules.isInstance(problem.rule()) && problem.rule().severity() == Severity.ERROR)
                .map(Problem::file)
                .distinct()
                .toList();
    }
}
