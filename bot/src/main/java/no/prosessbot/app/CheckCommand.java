package no.prosessbot.app;

import java.util.List;
import java.util.concurrent.Callable;
import no.prosessbot.answer.Language;
import no.prosessbot.app.check.CheckFormat;
import no.prosessbot.app.check.ContentPlace;
import no.prosessbot.app.check.Finding;
import no.prosessbot.app.check.HiddenCards;
import no.prosessbot.card.Handbook;
import no.prosessbot.card.HiddenCard;
import no.prosessbot.config.Configuration;
import no.prosessbot.page.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Validates the content: findings on standard output, what they amount to on standard error. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Workspace workspace;
    private final Surroundings surroundings;

    @Option(names = "--format", paramLabel = "FORMAT")
    private CheckFormat format = CheckFormat.TEXT;

    CheckCommand(Workspace workspace, Surroundings surroundings) {
        this.workspace = workspace;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Configuration configuration = workspace.configuration();
        Handbook handbook = workspace.handbook(configuration);
        List<Finding> findings = Finding.all(handbook, configuration.language());
        ContentPlace place = ContentPlace.of(configuration.content(), surroundings.workingFolder());
        Texts texts = Texts.in(configuration.language());
        HiddenCards hidden = HiddenCards.of(
                handbook.hidden(),
                (title, reason) -> texts.say("hidden.card", title, texts.say("hidden.because." + reason)));
        surroundings.out().print(format.render(findings, hidden, place, Version.number()));
        surroundings.out().flush();
        if (!handbook.hidden().isEmpty()) {
            surroundings.tell(hidden(handbook.hidden(), texts));
        }
        surroundings.tell(summary(findings, handbook, configuration.language()));
        boolean errors = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return errors ? ExitStatus.CONTENT_FAULT : ExitStatus.DONE;
    }

    private static String hidden(List<HiddenCard> cards, Texts texts) {
        List<String> counts = HiddenCards.counts(cards, (reason, count) -> texts.say("hidden." + reason, count));
        return texts.say("hidden.cards", cards.size(), String.join(", ", counts));
    }

    private static String summary(List<Finding> findings, Handbook handbook, Language language) {
        Texts texts = Texts.in(language);
        int cards = handbook.cards().size();
        if (findings.isEmpty()) {
            return cards == 0 ? texts.say("note.no-cards") : texts.say("check.clean", cards);
        }
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        long files = findings.stream().map(Finding::file).distinct().count();
        return texts.say("check.summary", errors, findings.size() - errors, files);
    }
}
