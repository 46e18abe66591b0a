package no.prosessbot.reply;

import java.util.List;
import no.prosessbot.answer.Answer;

/**
 * An answer in words, to be laid out by a terminal or a chat. Values from cards are verbatim: whoever shows them takes
 * care of control characters, markup and lengths.
 *
 * @param answer what it says
 * @param text one or a few sentences in the language of the answer, never blank
 * @param definite true if the question is answered; false if several fit, nothing does, or it is a guess
 * @param sheets the whole card, where that was asked for
 * @param choices what to choose among, best first, at most {@link #MAX_CHOICES}
 * @param sources of all cards of the answer, in its order
 * @param sourceLine the sources in words; empty where there are none
 */
public record Reply(
        Answer answer,
        String text,
        boolean definite,
        List<Sheet> sheets,
        List<Choice> choices,
        List<Source> sources,
        String sourceLine) {

    /** As many as a Discord select menu holds. */
    public static final int MAX_CHOICES = 25;

    public Reply {
        sheets = List.copyOf(sheets);
        choices = List.copyOf(choices);
        sources = List.copyOf(sources);
    }
}
