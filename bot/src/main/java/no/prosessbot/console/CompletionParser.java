package no.prosessbot.console;

import java.util.List;
import java.util.function.Supplier;
import no.prosessbot.card.Handbook;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/**
 * JLine parser for questions, which have no quoting: the text being completed is one word, verbatim. If nothing is
 * being completed, that word is the whole line up to the cursor.
 */
final class CompletionParser implements Parser {

    private final Supplier<Handbook> handbook;

    CompletionParser(Supplier<Handbook> handbook) {
        this.handbook = handbook;
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        int start = context == ParseContext.COMPLETE
                ? CompletionPoint.at(line.substring(0, cursor), handbook.get()).start()
                : 0;
        return new Line(line, cursor, start);
    }

    private record Line(String line, int cursor, int start) implements CompletingParsedLine {

        @Override
        public String word() {
            return line.substring(start, cursor);
        }

        @Override
        public int wordCursor() {
            return cursor - start;
        }

        @Override
        public int wordIndex() {
            return 0;
        }

        @Override
        public List<String> words() {
            return List.of(word());
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return wordCursor();
        }

        @Override
        public int rawWordLength() {
            return wordCursor();
        }
    }
}
