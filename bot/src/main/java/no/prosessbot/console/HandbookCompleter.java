package no.prosessbot.console;

import java.util.List;
import java.util.function.Supplier;
import no.prosessbot.card.Handbook;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** JLine completer for commands, and for titles and names from the current handbook. */
final class HandbookCompleter implements Completer {

    private final Supplier<Handbook> handbook;

    HandbookCompleter(Supplier<Handbook> handbook) {
        this.handbook = handbook;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        String beforeCursor = line.line().substring(0, line.cursor());
        for (String text : CompletionPoint.at(beforeCursor, handbook.get()).candidates()) {
            // Not "complete" in JLine's sense, which would append a blank: a question mark may follow.
            candidates.add(new Candidate(text, text, null, null, null, null, false));
        }
    }
}
