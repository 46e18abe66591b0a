package no.prosessbot.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.prosessbot.answer.Language;
import no.prosessbot.card.CardRule;
import no.prosessbot.card.FileRule;
import no.prosessbot.page.Position;
import no.prosessbot.page.Problem;
import no.prosessbot.page.Rule;
import no.prosessbot.page.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    static Stream<Rule> rules() {
        return Stream.<Rule[]>of(CardRule.values(), FileRule.values()).flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasAMessageThatUsesOnlyItsArguments(Rule rule) {
        ProblemTexts texts = new ProblemTexts(List.of("card-problems"));
        Problem problem = Problem.of("a.md", Position.START, rule, "first", "second", "third", "fourth");
        for (Language language : Language.values()) {
            String text = texts.text(problem, language);
            assertFalse(text.contains(rule.id()), text);
            assertFalse(text.matches(".*\\{[0-9]}.*"), text);
        }
    }
}
