package no.prosessbot.app;

import java.io.IOException;
import java.util.List;
import no.prosessbot.answer.Answer;

/** Output format of answers. */
interface AnswerWriter {

    /** Returns the lines of one answer, without line breaks. */
    List<String> lines(Answer answer) throws IOException;
}
