package no.prosessbot.app;

import java.util.List;
import no.prosessbot.card.Card;
import no.prosessbot.card.Handbook;
import no.prosessbot.reading.InForce;
import no.prosessbot.reading.ReadingLog;
import no.prosessbot.reading.Trouble;
import no.prosessbot.reply.SafeText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs content reloads for the operator. Not thread-safe. */
final class ReadingLines implements ReadingLog {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingLines.class);

    private final Texts texts;
    private final String folder;
    private List<String> notes;

    /**
     * @param folder the content folder, as shown to the operator
     * @param first the first handbook, whose warnings have been logged already
     */
    ReadingLines(Texts texts, String folder, Handbook first) {
        this.texts = texts;
        this.folder = folder;
        this.notes = ContentNote.of(first, texts);
    }

    @Override
    public void renewed(InForce inForce) {
        Handbook handbook = inForce.edition().handbook();
        long pages = handbook.cards().stream().map(Card::file).distinct().count();
        LOG.info(texts.say("reading.renewed", handbook.cards().size(), pages));
        List<String> next = ContentNote.of(handbook, inForce.keptFiles(), texts);
        if (!next.equals(notes)) {
            next.forEach(LOG::warn);
        }
        notes = next;
    }

    @Override
    public void kept(List<String> files) {
        LOG.warn(texts.say("reading.kept", files.size(), name(files)));
    }

    @Override
    public void keptNoLonger(List<String> files) {
        LOG.info(texts.say("reading.kept-no-longer", files.size(), name(files)));
    }

    /** One file name is enough; the command {@code check} lists the others. */
    private static String name(List<String> files) {
        return SafeText.oneLine(files.get(0));
    }

    @Override
    public void trouble(Trouble trouble) {
        if (trouble instanceof Trouble.NoContent noContent) {
            LOG.warn(texts.say("reading." + ReasonKeys.of(noContent.reason()), folder));
        } else if (trouble instanceof Trouble.BrokenConfiguration broken) {
            LOG.warn(texts.say("reading.broken-configuration", SafeText.oneLine(broken.file() + ":" + broken.at())));
        } else if (trouble instanceof Trouble.Fault fault) {
            LOG.error(texts.say("reading.fault", Faults.log(LOG, fault.cause())));
        } else {
            LOG.warn(texts.say("reading.no-cards"));
        }
    }

    @Override
    public void troubleOver() {
        LOG.info(texts.say("reading.trouble-over"));
    }
}
