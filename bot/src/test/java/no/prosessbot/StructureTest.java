package no.prosessbot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StructureTest {

    private static final String ROOT = "no.prosessbot";
    private static final String VIOLATIONS = "structure";

    private JavaClasses program = new ClassFileImporter().importClasses();
    private JavaClasses violations = program;

    @BeforeAll
    void read() {
        program = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOT);
        violations = new ClassFileImporter().importPackages(VIOLATIONS);
    }

    static Stream<String> rules() {
        return new Structure(ROOT).rules().keySet().stream();
    }

    @Test
    void both_modules_are_looked_at() {
        assertTrue(program.contain("no.prosessbot.page.Problem"));
        assertTrue(program.contain("no.prosessbot.app.Main"));
        assertFalse(program.contain("no.prosessbot.StructureTest"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_program_keeps(String rule) {
        rule(ROOT, rule).allowEmptyShould(true).check(program);
    }

    /** Each line is a violation that stands in the test's own packages, so that a rule that finds nothing is found. */
    @ParameterizedTest
    @CsvSource({
        "data flows downwards, structure.page.KnowsCards",
        "data flows downwards, structure.console.KnowsDiscord",
        "the schedule knows only the configuration, structure.reminder.schedule.KnowsCards",
        "data flows downwards, structure.reading.KnowsDiscord",
        "no cycles, structure.page.KnowsCards",
        "Lucene only in search, structure.card.KnowsLucene",
        "JLine only in console, structure.reply.KnowsJLine",
        "picocli only in app, structure.console.KnowsPicocli",
        "Jackson only at the edges, structure.answer.KnowsJackson",
        "Logback only in app, structure.config.KnowsLogback",
        "the time comes from a clock that is passed in, structure.reminder.LooksAtTheWall",
        "the time comes from a clock that is passed in, structure.reminder.MakesItsClock",
        "no hidden executors, structure.discord.HidesThreads",
        "no mutable static state, structure.search.Remembers",
        "no mutable static state, structure.search.RemembersInAMap",
        "standard output only in console and app, structure.answer.Talks",
    })
    void a_violation_is_found(String rule, String violator) {
        List<String> found = rule(VIOLATIONS, rule)
                .allowEmptyShould(true)
                .evaluate(violations)
                .getFailureReport()
                .getDetails();

        assertTrue(found.stream().anyMatch(detail -> detail.contains(violator)), () -> "Found only " + found);
    }

    @Test
    void what_the_rules_allow_is_no_violation() {
        List<String> found = new Structure(VIOLATIONS)
                .rules().values().stream()
                        .flatMap(rule ->
                                rule
                                        .allowEmptyShould(true)
                                        .evaluate(violations)
                                        .getFailureReport()
                                        .getDetails()
                                        .stream())
                        .filter(detail -> detail.contains("structure.app.Wires"))
                        .filter(detail -> !detail.startsWith("Cycle"))
                        .toList();

        assertEquals(List.of(), found);
    }

    private static ArchRule rule(String root, String name) {
        return Objects.requireNonNull(new Structure(root).rules().get(name));
    }
}
