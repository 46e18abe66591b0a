package no.prosessbot.app;

import java.io.IOException;
import java.util.List;
import no.prosessbot.answer.Answer;

/** A form in which answers are printed. */
interface AnswerWriter {

    /** The lines of one answer, without line breaks. */
    List<String> lines(Answer answer) throws IOException;
}
