package no.prosessbot.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.prosessbot.app.check.CheckFormat;
import no.prosessbot.app.check.ContentPlace;
import no.prosessbot.app.check.Finding;
import no.prosessbot.app.check.HiddenCards;
import no.prosessbot.app.check.SelectedFiles;
import no.prosessbot.card.Handbook;
import no.prosessbot.card.HiddenCard;
import no.prosessbot.config.Configuration;
import no.prosessbot.page.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Validates the content: findings on standard output, what they amount to on standard error. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Workspace workspace;
    private final Surroundings surroundings;

    @Option(names = "--format", paramLabel = "FORMAT")
    private CheckFormat format = CheckFormat.TEXT;

    @Option(names = "--baseline", paramLabel = "FIL")
    private @Nullable String baseline;

    @Parameters(paramLabel = "FIL", arity = "0..*", descriptionKey = "check.files")
    private List<String> files = new ArrayList<>();

    CheckCommand(Workspace workspace, Surroundings surroundings) {
        this.workspace = workspace;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        Configuration configuration = workspace.configuration();
        Handbook handbook = workspace.handbook(configuration);
        Texts texts = Texts.in(configuration.language());
        SelectedFiles selected = SelectedFiles.of(
                files, surroundings.workingFolder(), configuration.location().folder());
        selected.missing().forEach(name -> surroundings.tell(texts.say("check.missing-file", name)));
        List<Finding> findings = findings(Finding.all(handbook, configuration.language()), selected, texts);
        ContentPlace place = ContentPlace.of(configuration.content(), surroundings.workingFolder());
        List<HiddenCard> unseen = handbook.hidden().stream()
                .filter(card -> selected.include(card.file()))
                .toList();
        HiddenCards hidden = HiddenCards.of(
                unseen, (title, reason) -> texts.say("hidden.card", title, texts.say("hidden.because." + reason)));
        surroundings.out().print(format.render(findings, hidden, place, Version.number()));
        surroundings.out().flush();
        if (!unseen.isEmpty()) {
            surroundings.tell(hidden(unseen, texts));
        }
        surroundings.tell(summary(findings, handbook, selected, texts));
        boolean errors = findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return errors ? ExitStatus.CONTENT_FAULT : ExitStatus.DONE;
    }

    private List<Finding> findings(List<Finding> all, SelectedFiles selected, Texts texts) throws UsageException {
        // Which of two places a problem is told at may depend on the order of the files, and the one that was edited
        // may be
        // the other.
        List<Finding> reported = all.stream()
                .filter(finding -> selected.include(finding.file())
                        || finding.other()
                                .map(other -> selected.include(other.file()))
                                .orElse(false))
                .toList();
        return baseline == null
                ? reported
                : BaselineFile.of(baseline, surroundings, texts).unknown(all, reported, selected::include);
    }

    private static String hidden(List<HiddenCard> cards, Texts texts) {
        List<String> counts = HiddenCards.counts(cards, (reason, count) -> texts.say("hidden." + reason, count));
        return texts.say("hidden.cards", cards.size(), String.join(", ", counts));
    }

    private static String summary(List<Finding> findings, Handbook handbook, SelectedFiles selected, Texts texts) {
        if (findings.isEmpty() && !selected.all()) {
            return texts.say("check.clean-files", selected.count());
        }
        int cards = handbook.cards().size();
        if (findings.isEmpty()) {
            return cards == 0 ? texts.say("note.no-cards") : texts.say("check.clean", cards);
        }
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        long inFiles = findings.stream().map(Finding::file).distinct().count();
        return texts.say("check.summary", errors, findings.size() - errors, inFiles);
    }
}
