package no.prosessbot.reminder;

import java.time.Clock;
import java.time.Instant;
import no.prosessbot.answer.Language;
import no.prosessbot.card.Handbook;
import no.prosessbot.config.ReminderSettings;
import no.prosessbot.reminder.ledger.Ledger;
import no.prosessbot.reminder.ledger.Run;
import no.prosessbot.reminder.ledger.RunRule;
import no.prosessbot.reminder.ledger.RunState;
import no.prosessbot.reminder.ledger.ServerRule;
import no.prosessbot.reminder.schedule.Occurrence;
import org.jspecify.annotations.Nullable;

/**
 * What the next digest of a server would be if nothing changed until then.
 *
 * @param at when it is due
 * @param post null if nothing would be posted
 */
public record Forecast(Instant at, @Nullable Post post) {

    static Forecast of(
            ServerRule rule,
            Handbook handbook,
            Ledger ledger,
            ReminderSettings settings,
            Language language,
            Clock clock) {
        Calendar calendar = new Calendar(settings);
        Occurrence next = calendar.next(rule, clock.instant());
        Run run = new Run(
                0,
                rule.server(),
                RunRule.DIGEST,
                next.period().toString(),
                next.at(),
                RunState.PLANNED,
                null,
                false,
                null,
                null,
                null,
                null,
                null);
        Post post = new Composer(ledger, settings, language, clock)
                .digest(run, handbook, calendar.date(next.at()))
                .map(Composer.Composed::post)
                .orElse(null);
        return new Forecast(next.at(), post);
    }
}
