package no.prosessbot.reminder;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import no.prosessbot.answer.Language;
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
 * @param at when it is, or was, due
 * @param post null if nothing would be posted
 */
public record Forecast(Instant at, @Nullable Post post) {

    /** Goes through the rounds until then, and takes back what they write. */
    static Forecast of(
            ServerRule rule,
            Reminders.Content content,
            Ledger ledger,
            ReminderSettings settings,
            Language language,
            Clock clock) {
        Calendar calendar = new Calendar(settings);
        Rounds rounds = new Rounds(
                rule,
                content,
                ledger,
                settings,
                calendar,
                new Planning(calendar),
                new Composer(ledger, settings, language, clock),
                language,
                clock.instant());
        return ledger.rehearse(rounds::next);
    }

    /** Those that would be made. */
    private record Rounds(
            ServerRule rule,
            Reminders.Content content,
            Ledger ledger,
            ReminderSettings settings,
            Calendar calendar,
            Planning planning,
            Composer composer,
            Language language,
            Instant now) {

        Forecast next() {
            return overdue().flatMap(this::posted).orElseGet(this::following);
        }

        /** One that is due by now, and may be posted any moment. */
        private Optional<Run> overdue() {
            planning.plan(ledger, rule, now);
            return ledger.runs().open().stream()
                    .filter(run -> run.server() == rule.server() && run.rule() == RunRule.DIGEST)
                    .filter(run -> !run.due().isAfter(now) && now.isBefore(run.expires()) && composer.wanted(run))
                    .findFirst();
        }

        private Optional<Forecast> posted(Run run) {
            Forecast forecast = forecast(run, now);
            return forecast.post() == null ? Optional.empty() : Optional.of(forecast);
        }

        private Forecast following() {
            Occurrence next = planning.next(ledger, rule, now);
            return forecast(run(next), next.at());
        }

        private Forecast forecast(Run run, Instant at) {
            settle(at);
            Post post = composer.digest(run, content.handbook(), calendar.date(at))
                    .map(Composer.Composed::post)
                    .orElse(null);
            return new Forecast(run.due(), post);
        }

        /** Before the first reading no round waits for the content to be still. */
        private void settle(Instant at) {
            Instant still = content.still(settings.stillFor());
            Instant when = ledger.register().empty() || still.isBefore(now) ? now : still;
            boolean known = ledger.register().cards().equals(new CardsById(content.handbook(), language).known());
            if (!known && !when.isAfter(at)) {
                new Settling(ledger, language).settle(content.handbook(), when);
            }
        }

        private Run run(Occurrence occurrence) {
            return new Run(
                    0,
                    rule.server(),
                    RunRule.DIGEST,
                    occurrence.period().toString(),
                    occurrence.at(),
                    RunState.PLANNED,
                    null,
                    false,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
    }
}
