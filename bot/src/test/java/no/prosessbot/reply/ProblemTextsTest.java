package no.prosessbot.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import no.prosessbot.answer.Language;
import no.prosessbot.page.Position;
import no.prosessbot.page.Problem;
import no.prosessbot.page.Rule;
import no.prosessbot.page.Severity;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

    private record Unworded(String id) implements Rule {

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }
    }

    @Test
    void aRuleWithoutAMessageIsToldByItsId() {
        Problem problem = Problem.of("a.md", Position.START, new Unworded("no-such-rule"), "x", "{0}");
        ProblemTexts texts = new ProblemTexts(List.of("chat"));
        assertEquals("Siden bryter regelen «no-such-rule»: x, {0}", texts.text(problem, Language.BOKMAAL));
        assertEquals("The page breaks the rule “no-such-rule”: x, {0}", texts.text(problem, Language.ENGLISH));
    }
}
