package no.prosessbot.reply;

import java.util.List;
import no.prosessbot.answer.Language;

/**
 * Something that the bot tells without being asked, to be laid out by a chat or a terminal. Values from cards are
 * verbatim: whoever shows them takes care of control characters, markup and lengths.
 *
 * @param lead a sentence or two; may be empty
 * @param lines one for each card
 * @param closing sentences below the lines
 * @param code what is to be written on a page, to be shown letter by letter; empty where there is nothing
 * @param footer in small letters
 */
public record Notice(
        Language language,
        String title,
        String lead,
        List<Line> lines,
        List<String> closing,
        String code,
        String footer) {

    public Notice {
        lines = List.copyOf(lines);
        closing = List.copyOf(closing);
    }

    /**
     * One card.
     *
     * @param mark a word that sets it apart, as {@code ny}; empty where nothing does
     * @param facts what is told of it, each without a full stop
     */
    public record Line(String title, String mark, List<String> facts, Source source) {

        public Line {
            facts = List.copyOf(facts);
        }
    }
}
