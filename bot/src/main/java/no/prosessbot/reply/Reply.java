package no.prosessbot.reply;

import java.util.List;
import no.prosessbot.answer.Answer;

/**
 * An answer in words, to be laid out by a terminal or a chat. Values from cards are verbatim: whoever displays them
 * must handle control characters, markup and lengths.
 *
 * @param answer the answer that is put into words
 * @param text one or a few sentences in the language of the answer; never blank
 * @param definite true if the question is answered; false if several candidates fit, none does, or the answer is a
 *     guess
 * @param sheets the whole card, if that was asked for
 * @param choices what the user can choose from, best first; at most {@link #MAX_CHOICES}
 * @param sources the locations of all cards of the answer, in its order
 * @param sourceLine the locations in words; empty if there are none
 */
public record Reply(
        Answer answer,
        String text,
        boolean definite,
        List<Sheet> sheets,
        List<Choice> choices,
        List<Source> sources,
        String sourceLine) {

    /** Discord's limit for the options of a select menu. */
    public static final int MAX_CHOICES = 25;

    public Reply {
        sheets = List.copyOf(sheets);
        choices = List.copyOf(choices);
        sources = List.copyOf(sources);
    }
}
