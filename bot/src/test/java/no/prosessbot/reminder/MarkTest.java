package no.prosessbot.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import no.prosessbot.reminder.ledger.Run;
import no.prosessbot.reminder.ledger.RunRule;
import no.prosessbot.reminder.ledger.RunState;
import no.prosessbot.reminder.ledger.Trouble;
import org.junit.jupiter.api.Test;

class MarkTest {

    private static Run run(long id, long server, RunRule rule, String period) {
        Instant due = Instant.parse("2026-08-04T08:00:00Z").plusSeconds(id);
        return new Run(
                id, server, rule, period, due, RunState.SENDING, id, false, due, null, null, null, Trouble.UNREACHABLE);
    }

    /** What is posted is looked for by a later version of the program, so that this may never change. */
    @Test
    void it_depends_on_server_rule_and_period_alone_and_is_the_same_for_ever() {
        Mark mark = new Mark("ea43fc90c63c43d461e7e239", "ea43fc90c6");

        assertEquals(mark, Mark.of(run(1, 123, RunRule.DIGEST, "2026-08-04")));
        assertEquals(mark, Mark.of(run(2, 123, RunRule.DIGEST, "2026-08-04")));
    }

    @Test
    void no_two_runs_have_the_same() {
        Set<String> references = new HashSet<>();
        for (RunRule rule : RunRule.values()) {
            for (int server = 0; server < 20; server++) {
                for (int period = 0; period < 200; period++) {
                    Mark mark = Mark.of(run(1, server, rule, Integer.toString(period)));
                    assertTrue(mark.nonce().startsWith(mark.reference()));
                    assertTrue(references.add(mark.reference()));
                }
            }
        }
    }
}
