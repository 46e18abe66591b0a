package no.prosessbot.app.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import no.prosessbot.card.CardRule;
import no.prosessbot.page.PageRule;
import no.prosessbot.page.Position;
import no.prosessbot.page.Rule;
import org.junit.jupiter.api.Test;

class BaselineTest {

    private static Finding finding(String file, int line, Rule rule, String about) {
        return new Finding(file, new Position(line, 1), rule, "Melding.", "Regel.", about, Optional.empty());
    }

    private static final List<CardRule> RULES = List.of(CardRule.NO_TITLE, CardRule.NO_OWNER, CardRule.EMPTY_CARD);
    private static final Finding NO_OWNER = finding("a.md", 3, CardRule.NO_OWNER, "Release");
    private static final Finding NO_LEADER = finding("b c.md", 9, CardRule.NO_LEADER, "Å\tb\nc");
    private static final Finding ERROR = finding("a.md", 5, PageRule.YAML_SYNTAX, "x");

    @Test
    void is_sorted_text_with_a_line_for_each_warning() {
        Baseline baseline = Baseline.of(List.of(NO_LEADER, NO_OWNER, ERROR, NO_OWNER));

        assertEquals(3, baseline.size());
        assertEquals(
                List.of("a.md\tuten-eier\tRelease", "a.md\tuten-eier\tRelease", "b c.md\tuten-leder\tÅ b c"),
                baseline.text().lines().skip(1).toList());
    }

    @Test
    void knows_a_warning_wherever_it_has_moved_but_not_a_second_one() throws Exception {
        Baseline baseline = Baseline.of(List.of(NO_OWNER));
        Finding moved = finding("a.md", 40, CardRule.NO_OWNER, "Release");

        Baseline.Comparison comparison = baseline.compare(List.of(moved, NO_OWNER, ERROR), file -> true);

        assertEquals(List.of(NO_OWNER, ERROR), comparison.told());
        assertEquals(1, comparison.known());
        assertEquals(baseline, comparison.left());
    }

    @Test
    void loses_what_is_gone_from_the_files_that_were_looked_at() {
        Baseline baseline = Baseline.of(List.of(NO_OWNER, NO_OWNER, NO_LEADER));

        assertEquals(
                Baseline.of(List.of(NO_OWNER, NO_LEADER)),
                baseline.compare(List.of(NO_OWNER), "a.md"::equals).left());
        assertEquals(0, baseline.compare(List.of(), file -> true).left().size());
    }

    @Test
    void keeps_what_an_error_may_hide() {
        Baseline baseline = Baseline.of(List.of(NO_OWNER, NO_LEADER));

        assertEquals(
                Baseline.of(List.of(NO_OWNER)),
                baseline.compare(List.of(ERROR), file -> true).left());
    }

    @Test
    void is_read_in_any_order_and_refused_where_it_is_none() throws Exception {
        assertEquals(
                Baseline.of(List.of(NO_OWNER, NO_LEADER)),
                Baseline.parse("\n# x\r\nb c.md\tuten-leder\tÅ b c\r\na.md\tuten-eier\tRelease"));
        assertEquals(
                3,
                assertThrows(Baseline.MalformedLine.class, () -> Baseline.parse("# x\n\n<<<<<<< HEAD\n"))
                        .line());
    }

    /** Whatever is found: what was written is read back, knows all of it, and never gets longer. */
    @Test
    void knows_all_that_it_was_made_of() throws Exception {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            List<Finding> findings = new ArrayList<>();
            for (int j = random.nextInt(30); j > 0; j--) {
                findings.add(finding(
                        "f" + random.nextInt(3) + ".md",
                        1 + random.nextInt(99),
                        RULES.get(random.nextInt(RULES.size())),
                        random.nextBoolean() ? "" : " \t«" + random.nextInt(3) + "»\r "));
            }
            Baseline baseline = Baseline.parse(Baseline.of(findings).text());
            Collections.shuffle(findings, random);
            Baseline.Comparison all = baseline.compare(findings, file -> true);
            assertEquals(
                    findings.stream()
                            .filter(each -> each.level().equals("error"))
                            .toList(),
                    all.told());
            Baseline.Comparison fewer = baseline.compare(findings.subList(0, findings.size() / 2), file -> true);
            assertEquals(Baseline.parse(fewer.left().text()), fewer.left());
            assertEquals(true, fewer.left().size() <= baseline.size());
        }
    }
}
