package no.prosessbot.reply;

import java.util.List;
import no.prosessbot.answer.Language;

/**
 * A message that the bot sends unasked, to be laid out by a chat or a terminal. Values from cards are verbatim: whoever
 * displays them must handle control characters, markup and lengths.
 *
 * @param lead a sentence or two; may be empty
 * @param lines one per card
 * @param closing sentences below the lines
 * @param code text to be written on a page, displayed character by character; empty for none
 * @param footer in small print
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
     * @param mark a word that marks the card, such as {@code ny}; empty for none
     * @param facts statements about the card, each without a full stop
     */
    public record Line(String title, String mark, List<String> facts, Source source) {

        public Line {
            facts = List.copyOf(facts);
        }
    }
}
