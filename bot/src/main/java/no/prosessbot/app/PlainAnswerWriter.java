package no.prosessbot.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.prosessbot.answer.Answer;
import no.prosessbot.answer.Reading;
import no.prosessbot.console.AnswerPrinter;
import no.prosessbot.console.OutputStyle;
import no.prosessbot.reply.Replies;
import no.prosessbot.reply.SafeText;

/** Answers as text for people. */
final class PlainAnswerWriter implements AnswerWriter {

    private final Replies replies;
    private final AnswerPrinter printer;
    private final boolean explain;

    PlainAnswerWriter(Replies replies, OutputStyle style, boolean explain) {
        this.replies = replies;
        this.printer = new AnswerPrinter(replies, style);
        this.explain = explain;
    }

    @Override
    public List<String> lines(Answer answer) {
        List<String> lines = new ArrayList<>(printer.lines(replies.reply(answer)));
        if (explain) {
            Texts texts = Texts.in(answer.language());
            lines.add(texts.say("explain.heading", answer.kind().id()));
            answer.reading().steps().forEach(step -> lines.add(line(step, texts)));
        }
        return lines;
    }

    private static String line(Reading.Step step, Texts texts) {
        String score = Double.isNaN(step.score()) ? "" : String.format(Locale.ROOT, " %.3f", step.score());
        String note = step.note().isEmpty()
                ? ""
                : " (" + texts.find("explain.note." + step.note()).orElse(step.note()) + ")";
        return SafeText.oneLine(
                "  " + texts.find("explain." + step.what()).orElse(step.what()) + ": " + step.text() + score + note);
    }
}
