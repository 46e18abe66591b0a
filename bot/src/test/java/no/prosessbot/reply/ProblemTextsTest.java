package no.prosessbot.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.prosessbot.answer.Language;
import no.prosessbot.card.CardRule;
import no.prosessbot.page.PageRule;
import no.prosessbot.page.Position;
import no.prosessbot.page.Problem;
import no.prosessbot.page.Rule;
import no.prosessbot.page.Severity;
import no.prosessbot.site.FileRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNCLOSED_SHORTCODE | kort;2:1 | Kortkoden «kort» som begynner på 2:1, er ikke avsluttet før dette."
                        + " Avslutt den med «>}}» (eller «%}}»).",
                "UNCLOSED_SHORTCODE | kort;3:4 | Kortkoden «kort» som begynner her, blir aldri avsluttet."
                        + " Avslutt den med «>}}» (eller «%}}»).",
                "UNCLOSED_SHORTCODE | ;2:1 | Kortkoden som begynner på 2:1, er ikke avsluttet før dette."
                        + " Avslutt den med «>}}» (eller «%}}»).",
                "UNCLOSED_SHORTCODE | ;3:4 | Kortkoden som begynner her, blir aldri avsluttet."
                        + " Avslutt den med «>}}» (eller «%}}»).",
                "SEPARATOR | ,;;2:1 | Tegnet «,» kan ikke stå her i kortkoden som begynner på 2:1."
                        + " Skriv navn=\"verdi\" med bare mellomrom mellom.",
                "UNEXPECTED_CHARACTER | #;U+0023;;2:1 | Tegnet «#» (U+0023) kan ikke stå her i kortkoden som begynner på"
                        + " 2:1. Sett verdier i anførselstegn, og bruk bare bokstaver, tall, punktum, «-» og «_» i navn.",
                "UNTERMINATED_QUOTE | ;kort;2:1 | Anførselstegnet som åpnes her i kortkoden «kort» (2:1), lukkes ikke på"
                        + " samme linje. Avslutt med \", eller bruk `…` om teksten går over flere linjer.",
                "CLOSING_NOT_OPENED | ; | Her lukkes en kortkode, men ingen er åpnet tidligere på siden."
                        + " Fjern avslutningen.",
                "INVALID_UTF8 | 1 | Ett tegn på siden er ikke UTF-8 og vises som �. Lagre fila som UTF-8.",
                "INVALID_UTF8 | 21 | 21 tegn på siden er ikke UTF-8 og vises som �. Lagre fila som UTF-8.",
            })
    void saysOnlyWhatTheProblemHasToTell(PageRule rule, String arguments, String expected) {
        List<String> split = arguments.equals(";") ? List.of("") : List.of(arguments.split(";", -1));
        Problem problem = new Problem("a.md", new Position(3, 4), rule, split);
        assertEquals(expected, new ProblemTexts().text(problem, Language.BOKMAAL));
    }

    static Stream<Rule> rules() {
        return Stream.<Rule[]>of(CardRule.values(), FileRule.values(), PageRule.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasAMessageThatUsesOnlyItsArguments(Rule rule) {
        ProblemTexts texts = new ProblemTexts();
        Problem problem = Problem.of("a.md", Position.START, rule, "first", "second", "third", "fourth", "fifth");
        for (Language language : Language.values()) {
            String text = texts.text(problem, language);
            assertFalse(text.contains(rule.id()), text);
            assertFalse(text.matches(".*\\{[0-9]}.*"), text);
        }
    }
}
