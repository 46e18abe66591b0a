package no.prosessbot;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

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
import org.junit.jupiter.params.provider.Arguments;
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

    /** Each is a violation that stands in the test's own packages, so that a rule that finds nothing is found. */
    static Stream<Arguments> violations() {
        return Stream.of(
                arguments("data flows downwards", "page.KnowsCards"),
                arguments("data flows downwards", "console.KnowsDiscord"),
                arguments("data flows downwards", "reading.KnowsDiscord"),
                arguments("the schedule knows only the configuration", "reminder.schedule.KnowsCards"),
                arguments("no cycles", "page.KnowsCards"),
                arguments("Lucene only in search", "card.KnowsLucene"),
                arguments("CommonMark only in markdown", "card.KnowsCommonMark"),
                arguments("JDA only in discord", "reply.KnowsJda"),
                arguments("JLine only in console", "reply.KnowsJLine"),
                arguments("picocli only in app", "console.KnowsPicocli"),
                arguments("Jackson only at the edges", "answer.KnowsJackson"),
                arguments("Logback only in app", "config.KnowsLogback"),
                arguments("the time comes from a clock that is passed in", "reminder.LooksAtTheWall"),
                arguments("the time comes from a clock that is passed in", "reminder.MakesItsClock"),
                arguments("no hidden executors", "discord.HidesThreads"),
                arguments("no waiting for Discord", "discord.WaitsForDiscord"),
                arguments("what people do comes in by the router", "discord.HearsButtons"),
                arguments("what people do comes in by the router", "discord.HearsEverything"),
                arguments("listeners are registered in one place", "discord.RegistersAListener"),
                arguments("every message says whom it notifies", "discord.LeavesPingsToTheText"),
                arguments("every message says whom it notifies", "discord.WaitsForDiscord"),
                arguments("no mutable static state", "search.Remembers"),
                arguments("no mutable static state", "search.RemembersInAMap"),
                arguments("standard output only in console and app", "answer.Talks"));
    }

    @Test
    void each_rule_has_a_violation() {
        assertEquals(
                rules().collect(toSet()),
                violations().map(violation -> violation.get()[0]).collect(toSet()));
    }

    @ParameterizedTest
    @MethodSource("violations")
    void a_violation_is_found(String rule, String violator) {
        List<String> found = rule(VIOLATIONS, rule)
                .allowEmptyShould(true)
                .evaluate(violations)
                .getFailureReport()
                .getDetails();

        assertTrue(
                found.stream().anyMatch(detail -> detail.contains(VIOLATIONS + "." + violator)),
                () -> "Found only " + found);
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
