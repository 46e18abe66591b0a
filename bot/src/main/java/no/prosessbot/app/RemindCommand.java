package no.prosessbot.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.prosessbot.config.Configuration;
import no.prosessbot.config.FileNames;
import no.prosessbot.console.NoticePrinter;
import no.prosessbot.reminder.Rehearsal;
import no.prosessbot.reminder.ledger.LedgerException;
import no.prosessbot.reminder.ledger.StateFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Command {@code remind --dry-run}: prints which reminders would be posted where and when. Does not connect to Discord
 * and changes nothing.
 */
@Command(name = "remind")
final class RemindCommand implements Callable<Integer> {

    private final Workspace workspace;
    private final Surroundings surroundings;

    @Option(names = "--dry-run")
    private boolean dryRun;

    RemindCommand(Workspace workspace, Surroundings surroundings) {
        this.workspace = workspace;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Exception {
        if (!dryRun) {
            throw new UsageException(Texts.beforeConfiguration().say("remind.only-dry-run"));
        }
        Configuration configuration = workspace.configuration();
        Asking asking = Asking.open(workspace, surroundings);
        Texts texts = Texts.in(configuration.language());
        Rehearsal rehearsal = new Rehearsal(configuration.reminders(), configuration.language(), surroundings.clock());
        List<Rehearsal.Scene> scenes;
        try {
            scenes = rehearsal.all(
                    asking.edition().handbook(),
                    new StateFolder(configuration.reminders().state()));
        } catch (LedgerException e) {
            // NO_PLACE means that there is no usable temporary folder for the dry run, which says nothing about the
            // bot.
            throw new UsageException(
                    e.reason() == LedgerException.Reason.NO_PLACE
                            ? texts.say("remind.no-place")
                            : LedgerLines.sentence(
                                    e.reason(),
                                    texts,
                                    FileNames.text(configuration.reminders().state())));
        }
        NoticePrinter printer = new NoticePrinter(surroundings.console().get().style());
        for (Rehearsal.Scene scene : scenes) {
            List<String> lines = new ArrayList<>(
                    served(scene, configuration) ? lines(scene, printer, texts) : List.of(unserved(scene, texts)));
            lines.add("");
            lines.forEach(line -> surroundings.out().print(line + "\n"));
        }
        surroundings.out().flush();
        return ExitStatus.DONE;
    }

    private static boolean served(Rehearsal.Scene scene, Configuration configuration) {
        return scene.server().isEmpty()
                || configuration.servers().include(scene.server().getAsLong());
    }

    private static String unserved(Rehearsal.Scene scene, Texts texts) {
        return texts.say(
                "remind.not-served", Long.toUnsignedString(scene.server().orElseThrow()));
    }

    private static List<String> lines(Rehearsal.Scene scene, NoticePrinter printer, Texts texts) {
        List<String> lines = new ArrayList<>(List.of(head(scene, texts)));
        scene.notice()
                .map(printer::lines)
                .ifPresentOrElse(lines::addAll, () -> lines.add("  " + texts.say("remind.nothing")));
        return lines;
    }

    private static String head(Rehearsal.Scene scene, Texts texts) {
        if (scene.server().isEmpty()) {
            return texts.say("remind.example", scene.timetable(), scene.at());
        }
        String server = Long.toUnsignedString(scene.server().getAsLong());
        if (scene.channel().isEmpty()) {
            return texts.say("remind.off", server, scene.timetable());
        }
        String channel = Long.toUnsignedString(scene.channel().getAsLong());
        return texts.say("remind.server", server, channel, scene.timetable(), scene.at());
    }
}
