package no.prosessbot.console;

import java.util.List;
import java.util.function.Supplier;
import no.prosessbot.card.Handbook;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/**
 * JLine parser that treats the whole line as one word, because questions have no quoting, and tells which part of it is
 * being completed.
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
